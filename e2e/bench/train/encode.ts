import { type EncodedForest, fold, letterOf } from '../../../src/extract/finders/scored/forest.ts';
import type { Cuts } from './bins.ts';
import type { Tree } from './boost.ts';

const leafSteps = 31;

/** Writes trees as `forest.ts` reads them, with the thresholds that they ask. */
export function encode(trees: readonly Tree[], cuts: Cuts): EncodedForest {
  const asked = cuts.map(() => new Set<number>());
  for (const tree of trees)
    for (const [node, feature] of tree.features.entries()) asked[feature]?.add(tree.thresholds[node] as number);
  const kept = asked.map((bins) => [...bins].sort((one, other) => one - other));
  const largest = Math.max(...trees.flatMap(({ values }) => values.map(Math.abs)));
  const unit = Number((largest / leafSteps).toPrecision(4));
  const thresholds = kept.map((bins, feature) => bins.map((bin) => cuts[feature]?.[bin] as number));
  const encoded = { thresholds, unit, nodes: '', splits: '', leaves: '' };
  for (const tree of trees) writeTree(tree, kept, encoded);
  return encoded;
}

function writeTree(
  tree: Tree,
  kept: readonly (readonly number[])[],
  to: { readonly unit: number; nodes: string; splits: string; leaves: string },
): void {
  const write = (node: number): void => {
    if (node < 0) {
      const steps = Math.round((tree.values[~node] as number) / to.unit);
      to.nodes += letterOf(0);
      to.leaves += letterOf(fold(Math.max(-leafSteps, Math.min(leafSteps, steps))));
      return;
    }
    const feature = tree.features[node] as number;
    to.nodes += letterOf(feature + 1);
    to.splits += letterOf(kept[feature]?.indexOf(tree.thresholds[node] as number) ?? 0);
    write(tree.left[node] as number);
    write(tree.right[node] as number);
  };
  write(tree.features.length > 0 ? 0 : ~0);
}

/** The module that ships. */
export function weightsModule(forest: EncodedForest): string {
  return [
    '// Written by `npm run train`. Do not edit: change the features or the trainer and train again.',
    "import type { EncodedForest } from './forest.ts';",
    '',
    `export const forest: EncodedForest = ${JSON.stringify(forest)};`,
    '',
  ].join('\n');
}
