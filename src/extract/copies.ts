import { collapse } from '../text/collapse.ts';
import { textBlocks } from './finders/scored/blocks.ts';
import type { RemovalReason } from './removals.ts';
import { type Survey, sum, textOf } from './survey.ts';

export const copyReason: RemovalReason = {
  id: 'copy',
  kind: 'duplicate',
  label: 'Repeated text',
  why: 'The article says it before.',
};

/** Fewer words in a row may well be said twice. */
const leastHalfWords = 30;
/** Whether it is said again on purpose: in a table, in a program, in the refrain of a song. */
const isMeant = (element: Element, isThread: boolean): boolean =>
  element.closest('pre,td,th,dd') !== null || (!isThread && element.querySelectorAll('br').length > 2);
/** Where nearly all is repeated, that is what the page is about. */
const mostRepeated = 0.75;

/**
 * Blocks in a row that an article has said before in that order: the post that an answer quotes, slides that go round, a
 * part for each width of a screen. Manuals repeat on purpose, and so do tables. On wcxb this takes word F1 from 0.9004 to
 * 0.9053, of forums from 0.805 to 0.832; on the news of 2013 from 0.9444 to 0.9469.
 */
export function findRepeats(tree: Survey, isThread: boolean): readonly number[] {
  if (!isThread && tree.tags.includes('code')) return [];
  const seen = new Map<string, number>();
  const repeats: number[] = [];
  let repeated = 0;
  let row: number[] = [];
  let halfWords = 0;
  let last = 0;
  const endRow = (): void => {
    if (halfWords >= leastHalfWords) {
      repeats.push(...row);
      repeated += halfWords;
    }
    row = [];
    halfWords = 0;
  };
  for (const [position, index] of textBlocks(tree).entries()) {
    const text = collapse(textOf(tree, index, 4_000));
    const first = seen.get(text) ?? position;
    seen.set(text, first);
    const isRepeat = first < position && !isMeant(tree.elements[index] as Element, isThread);
    if (!isRepeat || Math.abs(first - last) > 1) endRow();
    if (!isRepeat) continue;
    row.push(index);
    halfWords += sum(tree, 'halfWords', index);
    last = first;
  }
  endRow();
  return repeated < mostRepeated * sum(tree, 'halfWords', 0) ? repeats : [];
}
