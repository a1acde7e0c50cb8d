import { type Line, linesBefore, linesFrom } from './lines.ts';

/** The lines around the title, where bylines, dates and places stand. */
export interface PageHead {
  /** From the title on to the first prose. */
  readonly after: readonly Line[];
  /** Before the title, nearest first. */
  readonly before: readonly Line[];
}

const maxAfter = 40;
const maxBefore = 12;

export function readHead(root: Element, title: Element): PageHead {
  const lines = linesFrom(root, lastNodeOf(title), maxAfter);
  const prose = proseAt(lines);
  return { after: prose < 0 ? lines : lines.slice(0, prose), before: linesBefore(root, title, maxBefore) };
}

/** Where prose begins: the second long paragraph, as the first may be the standfirst with the byline after it. */
function proseAt(lines: readonly Line[]): number {
  let long = 0;
  for (const [index, { text }] of lines.entries()) {
    const isProse = text.length > 160 || (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && text.length > 70);
    if (isProse && ++long === 2) return index;
  }
  return -1;
}

function lastNodeOf(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}
