import { normalise } from '../rules/normalise.ts';
import { collapse } from '../text/collapse.ts';
import { isProse } from './facts.ts';
import { textBlocks } from './finders/scored/blocks.ts';
import { type Survey, sum, textOf } from './survey.ts';
import { isHeadingTag } from './tags.ts';

/** The title as the page's text says it, and the elements that do. */
export interface TitleLines {
  readonly title: string;
  readonly elements: readonly Element[];
}

/** A shorter line that is no heading may be a label. */
const leastWords = 3;
const mostChars = 300;

/**
 * The lines before the text that say the title again. Where no heading says it there are only these: then a line that the
 * declared title begins with, before a sign that parts it from the site's name, is the title itself.
 */
export function titleLines(tree: Survey, declared: string, hasHeading: boolean): TitleLines | undefined {
  const wanted = normalise(declared);
  const blocks = textBlocks(tree);
  const prose = blocks.findIndex((index) => isProse(tree, index));
  const lines = (prose < 0 ? blocks : blocks.slice(0, prose))
    .filter((index) => isHeadingTag(tree.tags[index] as string) || sum(tree, 'halfWords', index) >= 2 * leastWords)
    .map((index) => ({ index, text: collapse(textOf(tree, index, mostChars)) }))
    .filter(({ text }) => text.length <= mostChars && isTitle(normalise(text), wanted, hasHeading));
  const [line] = lines;
  if (!line) return undefined;
  return {
    title: normalise(line.text) === wanted ? declared : line.text,
    elements: lines.filter(({ text }) => text === line.text).map(({ index }) => tree.elements[index] as Element),
  };
}

function isTitle(line: string, title: string, hasHeading: boolean): boolean {
  if (line === title) return true;
  return !hasHeading && title.startsWith(line) && /^ ?[|:»›·•/-] ?\S/.test(title.slice(line.length));
}
