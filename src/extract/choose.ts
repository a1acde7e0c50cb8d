import { findByReadability } from './finders/readability.ts';
import { bestThreshold, type Scores, scoreBlocks } from './finders/scored/scored.ts';
import { findBySemantics } from './finders/semantics.ts';
import { type Selection, selectElements } from './selection.ts';
import { sum } from './survey.ts';
import type { SweptPage } from './swept-page.ts';

/** A page with fewer characters has nothing to choose from: all of it is the article. */
const fewChars = 1_000;
/** Less than this is no article. */
const leastChars = 60;
/** Nor is a page whose blocks all together promise fewer words than a short paragraph has. */
const leastWords = 12;

/**
 * Which blocks of the swept page are the article. Readability and the page's own semantics each say what they take for
 * it; the scored finder hears both as witnesses beside its own measures, and decides block by block.
 */
export function choose({ copy, tree, hints, isPlainText }: SweptPage): Selection | undefined {
  const chars = sum(tree, 'chars', 0);
  if (chars < leastChars) return undefined;
  if (isPlainText || chars < fewChars) return selectElements('page', tree, [0]);
  const scores = scoreBlocks(tree, hints, [findByReadability(tree, copy), findBySemantics(tree, copy)]);
  if (expectedWords(scores) < leastWords) return undefined;
  const chosen = selectScored(scores, tree);
  return chosen.chars < leastChars ? undefined : chosen;
}

function selectScored(scores: Scores, tree: SweptPage['tree']): Selection {
  const threshold = bestThreshold(scores);
  const { blocks, probabilities } = scores;
  const chosen = blocks.filter((_, block) => (probabilities[block] as number) >= threshold);
  const clueOf = (index: number): string =>
    `${Math.round(100 * likeliest(scores, index, tree.ends[index] as number))} % likely`;
  return { ...selectElements('scored', tree, chosen), clueOf };
}

function expectedWords({ words, probabilities }: Scores): number {
  return words.reduce((sum, count, block) => sum + count * (probabilities[block] as number), 0);
}

/** The greatest probability among the blocks of a subtree. */
function likeliest({ blocks, probabilities }: Scores, from: number, to: number): number {
  let most = 0;
  for (let block = firstFrom(blocks, from); block < blocks.length && (blocks[block] as number) < to; block++)
    most = Math.max(most, probabilities[block] as number);
  return most;
}

/** The position of the first block that is not before an element: by halves, as a page has thousands of removals. */
function firstFrom(blocks: readonly number[], index: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
