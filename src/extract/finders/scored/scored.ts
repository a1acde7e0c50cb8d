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

/** On a page with this expected F1 a block of even odds is seldom missed (trafilatura's snippets: 0.914 against 0.910). */
const clear = 0.8;
const thresholdOfClear = 0.5;

/** From which probability on a block is chosen, and the F1 that is to be expected of that. */
export interface Threshold {
  readonly least: number;
  readonly expectedF1: number;
}

/**
 * The least probability with which a block is chosen: the one that makes the expected F1 of all chosen words greatest.
 * On a page of doubts that is below one half, as leaving out costs more there; on a clear one it need not be.
 */
export function bestThreshold({ words, probabilities }: Pick<Scores, 'words' | 'probabilities'>): Threshold {
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] as number) - (probabilities[one] as number),
  );
  const expected = order.reduce(
    (total, block) => total + (probabilities[block] as number) * (words[block] as number),
    0,
  );
  let chosen = 0;
  let right = 0;
  let best = 0;
  let threshold = 1;
  for (const block of order) {
    chosen += words[block] as number;
    right += (probabilities[block] as number) * (words[block] as number);
    const f1 = (2 * right) / Math.max(1e-9, chosen + expected);
    if (f1 <= best) continue;
    best = f1;
    threshold = probabilities[block] as number;
  }
  return { least: best >= clear ? Math.max(threshold, thresholdOfClear) : threshold, expectedF1: best };
}
