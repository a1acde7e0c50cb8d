import { type Line, linesBefore, linesFrom } from './lines.ts';
import { wordKey } from './plain-text.ts';

/** The lines around the title, where bylines, dates and places stand. */
export interface PageHead {
  /** From the title on to the first prose. */
  readonly after: readonly Line[];
  /** Before the title, nearest first. */
  readonly before: readonly Line[];
}

const maxAfter = 40;
const maxBefore = 12;

/** Without a title element the page's first lines are all there is. */
export function readHead(root: Element, title: Element | undefined): PageHead {
  const lines = title ? linesFrom(root, lastNodeOf(title), maxAfter) : linesFrom(root, root, maxAfter);
  const prose = proseAt(lines);
  return { after: prose < 0 ? lines : lines.slice(0, prose), before: title ? linesBefore(root, title, maxBefore) : [] };
}

/** The smaller heading that shows a declared title, or the most of it. */
export function findShown(root: Element, title: string): Element | undefined {
  const key = wordKey(title);
  if (!key) return undefined;
  const headings = Array.from(root.querySelectorAll('h1,h2,h3,h4,[class*="title" i]')).slice(0, 80);
  return headings.find((heading) => {
    if (heading.childElementCount > 8) return false;
    const shown = wordKey((heading.textContent ?? '').slice(0, 600));
    return shown === key || (shown.length > key.length * 0.6 && shown.length > 15 && key.includes(shown));
  });
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
