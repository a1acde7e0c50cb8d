import { smallFigures } from '../../text/small-figures.ts';
import { cleanLine } from '../visible.ts';
import { escapeAddress, escapeLineStart, escapeText, fence } from './escape.ts';
import { joinPieces } from './join.ts';
import { type Context, isBackLink, referenceOf } from './notes.ts';
import { lineBreak, type Piece } from './pieces.ts';

type Writer = (element: Element, context: Context) => Piece[];

const marked =
  (mark: string): Writer =>
  (element, context) => [{ mark, opens: true }, ...pieces(element, context), { mark, opens: false }];

const around =
  (before: string, after: string): Writer =>
  (element, context) => [{ text: before }, ...pieces(element, context), { text: after }];

const writers: Readonly<Record<string, Writer>> = {
  strong: marked('**'),
  b: marked('**'),
  em: marked('*'),
  i: marked('*'),
  cite: marked('*'),
  del: marked('~~'),
  s: marked('~~'),
  q: around('“', '”'),
  rt: around('(', ')'),
  rp: () => [],
  br: () => [{ solid: lineBreak }],
  code: writeCode,
  kbd: writeCode,
  samp: writeCode,
  a: writeLink,
  img: writePicture,
};

/** The words of these nodes as lines of one paragraph; without marks where all of them are of one kind anyway. */
export function writeInline(nodes: Iterable<Node>, context: Context, isPlain = false): string {
  const all = [...nodes].flatMap((node) => nodePieces(node, context));
  const lines = joinPieces(isPlain ? all.filter((piece) => !('mark' in piece)) : all).split('\n');
  const text = lines.map((line) => escapeLineStart(line.replace(/(?<! ) +$/, ''))).join('\n');
  // A break at either end breaks nothing, and a backslash would be left standing.
  return text.replace(/^(?:\\\n)+|(?<!\\\n)(?:\\\n)+\\?$/g, '').trim();
}

function pieces(parent: Node, context: Context): Piece[] {
  return [...parent.childNodes].flatMap((node) => nodePieces(node, context));
}

function nodePieces(node: Node, context: Context): Piece[] {
  if (node instanceof Text) return [{ text: escapeText(smallFigures(node.parentElement?.localName ?? '', node.data)) }];
  if (!(node instanceof Element)) return [];
  return (writers[node.localName] ?? pieces)(node, context);
}

const isCode = (node: Node | null): node is Element =>
  node instanceof Element && /^(?:code|kbd|samp)$/.test(node.localName);

/** The node before or after, but for a place where a line may break. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  const next = node[side];
  return next instanceof Element && next.localName === 'wbr' ? next[side] : next;
}

/** What stands in a row without a space is one: ticks that meet would be read as two. */
function writeCode(element: Element): Piece[] {
  if (isCode(beside(element, 'previousSibling'))) return [];
  let whole = '';
  for (let at: Node | null = element; isCode(at); at = beside(at, 'nextSibling')) whole += at.textContent;
  const text = cleanLine(whole);
  if (!text) return [];
  const ticks = fence(text, 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return [{ solid: `${ticks}${space}${text}${space}${ticks}` }];
}

function writeLink(element: Element, context: Context): Piece[] {
  const name = referenceOf(element, context);
  if (name !== undefined) return [{ solid: `[^${name}]`, isOpenEnded: true }];
  if (isBackLink(element, context)) return [];
  const address = element.getAttribute('href') ?? '';
  const words = joinPieces(pieces(element, context))
    .replace(/^(?:\\\n)+|(?:\\\n)+$/g, '')
    .trim();
  // Places inside the article have no address outside of it.
  if (!words || !address || address.startsWith('#')) return [{ text: words }];
  return [{ solid: `[${words}](${escapeAddress(address)})` }];
}

function writePicture(element: Element): Piece[] {
  const address = escapeAddress(element.getAttribute('src') ?? '');
  return address ? [{ solid: `![${escapeText(cleanLine(element.getAttribute('alt') ?? ''))}](${address})` }] : [];
}
