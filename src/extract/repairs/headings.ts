import { unwrap } from '../children.ts';

/**
 * Sets the levels of an article's headings: the title is the only first level, so the highest inside is the second, and
 * none goes down by more than one. Each is one line.
 */
export function repairHeadings(article: Element): void {
  const open: number[] = [];
  for (const heading of article.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const level = Number(heading.localName.charAt(1));
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
    open.push(level);
    for (const block of heading.querySelectorAll('p,div,section')) {
      block.before(' ');
      unwrap(block);
    }
    setLevel(heading, Math.min(6, open.length + 1));
  }
}

function setLevel(heading: Element, level: number): void {
  if (heading.localName === `h${level}`) return;
  const renamed = heading.ownerDocument.createElement(`h${level}`);
  for (const { name, value } of Array.from(heading.attributes)) renamed.setAttribute(name, value);
  while (heading.firstChild) renamed.append(heading.firstChild);
  heading.replaceWith(renamed);
}
