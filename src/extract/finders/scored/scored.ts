import type { Selection } from '../../selection.ts';
import type { Survey } from '../../survey.ts';
import { contextFeatures, contextOf } from './context.ts';
import { featureNames, featuresOf } from './features.ts';
import { Forest } from './forest.ts';
import { layoutOf } from './layout.ts';
import type { PageHints } from './page-hints.ts';
import { firstForest, secondForest } from './weights.ts';

const first = new Forest(firstForest);
const second = new Forest(secondForest);

/** Blocks with the probability of each that it is the article's. */
export interface Scores {
  readonly blocks: readonly number[];
  readonly words: Float32Array;
  readonly probabilities: Float32Array;
}

/** Scores every block: once for itself, and again knowing what was said of its neighbours. */
export function scoreBlocks(tree: Survey, hints: PageHints, others: readonly (Selection | undefined)[]): Scores {
  const { blocks, rows } = featuresOf(tree, hints, others);
  const layout = layoutOf(tree, blocks);
  const width = featureNames.length;
  const rowOf = (block: number): Float32Array => rows.subarray(block * width, (block + 1) * width);
  const alone = Float32Array.from(blocks, (_, block) => first.probability(rowOf(block)));
  const context = contextOf(layout, alone);
  const row = new Float32Array(width + contextFeatures.length);
  const probabilities = Float32Array.from(blocks, (_, block) => {
    row.set(rowOf(block));
    row.set(context.subarray(block * contextFeatures.length, (block + 1) * contextFeatures.length), width);
    return second.probability(row);
  });
  return { blocks, words: layout.words, probabilities };
}

/**
 * The least probability with which a block is chosen: the one that makes the expected F1 of all chosen words greatest.
 * On a clear page that is about one half; on a page of doubts it is lower, as leaving out costs more there.
 */
export function bestThreshold({ words, probabilities }: Pick<Scores, 'words' | 'probabilities'>): number {
  const order = [...probabilities.keys()].sort(
    (one, other) => (probabilities[other] as number) - (probabilities[one] as number),
  );
  const expected = order.reduce((sum, block) => sum + (probabilities[block] as number) * (words[block] as number), 0);
  let chosen = 0;
  let right = 0;
  let best = 0;
  let threshold = 1;
  for (const block of order) {
    chosen += words[block] as number;
    right += (probabilities[block] as number) * (words[block] as number);
    const f1 = (2 * right) / Math.max(1e-9, chosen + expected);
    if (f1 > best) {
      best = f1;
      threshold = probabilities[block] as number;
    }
  }
  return threshold;
}
