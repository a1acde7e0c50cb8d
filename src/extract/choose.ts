import { findByReadability } from './finders/readability.ts';
import { textBlocks } from './finders/scored/blocks.ts';
import { featuresOf, hearReadability } from './finders/scored/features.ts';
import { pickBlocks } from './finders/scored/pick.ts';
import { bestThreshold, type Scores, scoreBlocks } from './finders/scored/scored.ts';
import { findBySemantics } from './finders/semantics.ts';
import { type Selection, selectElements } from './selection.ts';
import { type Survey, sum } from './survey.ts';
import type { SweptPage } from './swept-page.ts';

/** A page with fewer characters has nothing to choose from: all of it is the article. */
const fewChars = 1_000;
/** Less than this is no article. */
const leastChars = 60;
/** Nor is so little one where no block has as many words as a line: the labels of a form, what its links say. */
const labelChars = 200;
const leastLine = 8;
/** Nor is a page whose blocks all together promise fewer words than a short paragraph has. */
const leastWords = 12;
/**
 * With this expected F1 a page leaves no doubts that Readability could settle. Asking it from 0.7 down chose no better
 * (word F1 on wcxb 0.8983 both), never asking it a little worse.
 */
const clearEnough = 0.5;

/**
 * Which blocks of the swept page are the article. The scored finder decides block by block, by its own measures and by
 * what the page's semantics call its main part; where that leaves doubts, Readability is asked as well, which costs as
 * much time as all the rest.
 */
export function choose(page: SweptPage): Selection | undefined {
  const { copy, tree, hints, reading, isPlainText } = page;
  const chars = sum(tree, 'chars', 0);
  if (chars < leastChars) return undefined;
  if (chars < labelChars && !isPlainText && !holdsLine(tree)) return undefined;
  if (isPlainText || chars < fewChars) return selectElements('page', tree, [0]);
  const features = featuresOf(tree, hints, findBySemantics(tree, copy));
  const first = scoreBlocks(tree, features);
  const isClear = bestThreshold(first).expectedF1 >= clearEnough;
  const readability = isClear ? undefined : askReadability(page);
  if (readability) hearReadability(features, tree, readability);
  const scores = readability ? scoreBlocks(tree, features) : first;
  if (expectedWords(scores) < leastWords) return undefined;
  const chosen = selectScored(scores, tree, reading.isArticle);
  return chosen.chars < leastChars ? undefined : chosen;
}

/** A library: what it throws costs its opinion, not the article. */
function askReadability({ tree, copy, faults }: SweptPage): Selection | undefined {
  try {
    return findByReadability(tree, copy);
  } catch (error) {
    faults.push({ part: 'readability', message: String(error).slice(0, 200) });
    return undefined;
  }
}

const holdsLine = (tree: Survey): boolean =>
  textBlocks(tree).some((index) => sum(tree, 'halfWords', index) >= 2 * leastLine);

function selectScored(scores: Scores, tree: SweptPage['tree'], isArticle: boolean): Selection {
  const chosen = pickBlocks(scores, tree, isArticle).map((block) => scores.blocks[block] as number);
  const clueOf = (index: number): string => {
    const percent = Math.round(100 * likeliest(scores, index, tree.ends[index] as number));
    return percent < 50 ? `only ${percent} % likely to be the article` : 'stands apart from the article';
  };
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
