import { type Survey, sum } from '../../survey.ts';
import { evenOut } from './alike.ts';
import { type Features, featureCount } from './features.ts';
import { Forest } from './forest.ts';
import { forest as encoded } from './weights.ts';

const forest = new Forest(encoded);

/** Blocks with the probability of each that it is the article's. */
export interface Scores {
  readonly blocks: readonly number[];
  readonly words: Float32Array;
  readonly probabilities: Float32Array;
}

/** Scores every block of a swept page. */
export function scoreBlocks(tree: Survey, { blocks, rows, kinds }: Features): Scores {
  const width = featureCount;
  const rowOf = (block: number): Float32Array => rows.subarray(block * width, (block + 1) * width);
  const words = Float32Array.from(blocks, (index) => sum(tree, 'halfWords', index) / 2);
  const scores = Float32Array.from(blocks, (_, block) => forest.score(rowOf(block)));
  const evened = evenOut(scores, words, kinds);
  return { blocks, words, probabilities: evened.map((score) => 1 / (1 + Math.exp(-score))) };
}

/** How many words some of the blocks have together. */
export function wordsIn({ words }: Pick<Scores, 'words'>, blocks: readonly number[]): number {
  return blocks.reduce((sum, block) => sum + (words[block] as number), 0);
}

/** On a page with this expected F1 a block of even odds is seldom missed. */
const clear = 0.6;
const thresholdOfClear = 0.5;

/** From which probability on a block is chosen, and the F1 that is to be expected of that. */
export interface Threshold {
  readonly least: number;
  readonly expectedF1: number;
}

/** How many articles are thought of. */
const possible = 20;

/**
 * The least probability with which a block is chosen: the one that makes the expected F1 of all chosen words greatest.
 *
 * What makes one block doubtful makes its likes doubtful: a list of teasers is all of it the article's or none. So these
 * are the articles that may be meant, each as likely as the others: all blocks above 2.5 %, above 7.5 %, ... above
 * 97.5 %. To take each block's doubt for its own, as if many doubtful words were half right for sure, let the mass of a
 * side column in: word F1 on hosts not learned from 0.8795, so 0.8805; on the news of 2013 0.8944 and 0.9007.
 */
export function bestThreshold(scores: Pick<Scores, 'words' | 'probabilities'>): Threshold {
  const { words, probabilities } = scores;
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] as number) - (probabilities[one] as number),
  );
  const articles = Array.from({ length: possible }, (_, index) =>
    wordsIn(
      scores,
      order.filter((block) => (probabilities[block] as number) > (index + 0.5) / possible),
    ),
  );
  let chosen = 0;
  let best = 0;
  let threshold = 1;
  for (const block of order) {
    chosen += words[block] as number;
    const f1 = articles.reduce((sum, own) => sum + (2 * Math.min(own, chosen)) / (chosen + own || 1), 0) / possible;
    if (f1 <= best) continue;
    best = f1;
    threshold = probabilities[block] as number;
  }
  return { least: best >= clear ? Math.max(threshold, thresholdOfClear) : threshold, expectedF1: best };
}
