import { textBlocks } from './finders/scored/blocks.ts';
import type { RemovalReason } from './removals.ts';
import { type Survey, sum, textOf } from './survey.ts';

export const standfirstReason: RemovalReason = {
  id: 'standfirst',
  kind: 'duplicate',
  label: 'Standfirst',
  why: 'The text soon says this first line again.',
};

const mostWords = 30;
/** Share of the first line's words that stand in their order in a piece of a later block, little longer than the line. */
const repeated = 0.75;
const looseness = 1.25;
/** Of how many blocks one has to say it again: a text comes to its point soon, while threads quote their first post. */
const soon = 8;

/** The first line of an article where it is a sentence that one of the next blocks says again. */
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
  const saysAgain = (other: number): boolean => holdsAgain(wordsOf(textOf(tree, other, 2_000)), words);
  return others.slice(0, soon).some(saysAgain) ? first : undefined;
}

/** Whether a piece of the text says the words again. */
function holdsAgain(text: readonly string[], words: readonly string[]): boolean {
  const known = new Set(words);
  const least = repeated * words.length;
  const most = Math.ceil(looseness * words.length);
  for (let start = 0; start + least <= text.length; start++) {
    if (!known.has(text[start] as string)) continue;
    const piece = text.slice(start, start + most).filter((word) => known.has(word));
    if (piece.length >= least && inOrder(piece, words) >= least) return true;
  }
  return false;
}

/** How many words two rows have in common, in the order of both: the length of their longest common subsequence. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const row = [0];
    for (const [index, known] of other.entries())
      row.push(
        known === word ? (above[index] as number) + 1 : Math.max(row[index] as number, above[index + 1] as number),
      );
    above = row;
  }
  return above.at(-1) as number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
