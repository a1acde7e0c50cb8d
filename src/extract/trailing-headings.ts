import { textBlocks } from './finders/scored/blocks.ts';
import type { RemovalReason } from './removals.ts';
import { type Survey, sum, textOf } from './survey.ts';
import { isHeadingTag } from './tags.ts';

export const trailingHeadingReason: RemovalReason = {
  id: 'trailing-heading',
  kind: 'unlikely',
  label: 'Heading without text',
  why: 'Nothing of the article follows it.',
};

/** More headings in a row at the end are the names of cards. */
const mostHeadings = 2;
const mostWords = 12;

/** The headings and labels at the end of an article that nothing follows, as what they announced was no part of it. */
export function findTrailingHeadings(tree: Survey): readonly number[] {
  const blocks = textBlocks(tree);
  const last = blocks.findLastIndex((index) => !announces(tree, index));
  const trailing = blocks.slice(last + 1);
  return last < 0 || trailing.length > mostHeadings ? [] : trailing;
}

function announces(tree: Survey, index: number): boolean {
  if (sum(tree, 'halfWords', index) > 2 * mostWords || sum(tree, 'images', index) > 0) return false;
  if (isHeadingTag(tree.tags[index] as string)) return true;
  return ['p', 'div', 'strong', 'b'].includes(tree.tags[index] as string) && /[:：]\s*$/.test(textOf(tree, index, 300));
}
