import { textBlocks } from './finders/scored/blocks.ts';
import type { RemovalReason } from './removals.ts';
import { type Survey, sum, textOf } from './survey.ts';

export const standfirstReason: RemovalReason = {
  id: 'standfirst',
  kind: 'duplicate',
  label: 'Standfirst',
  why: 'The first line sums up a sentence that the text says again; it is shown as the excerpt.',
};

const mostWords = 30;
/** Share of the first line's words that one later block must say again. */
const repeated = 0.75;

/** The first line of an article where it is a sentence that a later block says again. */
export function findStandfirst(tree: Survey): number | undefined {
  const [first, ...others] = textBlocks(tree);
  if (
    first === undefined ||
    !['p', 'div'].includes(tree.tags[first] as string) ||
    sum(tree, 'halfWords', first) > 2 * mostWords
  )
    return undefined;
  const text = textOf(tree, first, 1_000).trim();
  if (!/[.!?。！？]["'”’]?$/.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length < 6) return undefined;
  const saysAgain = (other: number): boolean => {
    const said = new Set(wordsOf(textOf(tree, other, 2_000)));
    return words.filter((word) => said.has(word)).length >= repeated * words.length;
  };
  return others.some(saysAgain) ? first : undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
