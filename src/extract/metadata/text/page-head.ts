import { type Line, linesAfter, linesBefore, linesIn } from './lines.ts';
import { wordKey } from './plain-text.ts';

/** The lines around the title, where bylines, dates and places stand. */
export interface PageHead {
  readonly title?: Element | undefined;
  /** From the title on to the first prose. */
  readonly after: readonly Line[];
  /** Before the title, nearest first. */
  readonly before: readonly Line[];
}

const maxAfter = 40;
const maxBefore = 12;

/** Without a title element the page's first lines are all there is. */
export function readHead(root: Element, title: Element | undefined): PageHead {
  let long = 0;
  // Prose begins with the second long paragraph, as the first may be the standfirst with the byline after it.
  const isProse = (line: Line) => isLong(line) && ++long === 2;
  const lines = title ? linesAfter(root, title, maxAfter, isProse) : linesIn(root, maxAfter, isProse);
  return {
    title,
    after: long === 2 ? lines.slice(0, -1) : lines,
    before: title ? linesBefore(root, title, maxBefore) : [],
  };
}

/** The smaller heading that shows a declared title, or the most of it. */
export function findShown(root: Element, title: string, named: readonly Element[]): Element | undefined {
  const key = wordKey(title);
  if (!key) return undefined;
  return [...Array.from(root.querySelectorAll('h1,h2,h3,h4')).slice(0, 80), ...named.slice(0, 80)].find((heading) => {
    if (heading.childElementCount > 8) return false;
    const shown = wordKey((heading.textContent ?? '').slice(0, 600));
    return shown === key || (shown.length > key.length * 0.6 && shown.length > 15 && key.includes(shown));
  });
}

function isLong({ text }: Line): boolean {
  return text.length > 160 || (text.length > 70 && /[\p{Script=Han}\p{Script=Hangul}]/u.test(text));
}
