import { type EncodedForest, fold, letterOf } from '../../../src/extract/finders/scored/forest.ts';
import type { Cuts } from './bins.ts';
import type { Tree } from './boost.ts';

const leafSteps = 31;
/** Two leaves that say so nearly the same are one: 0.3 KB of package for 0.0003 of word F1 on the pages learned from. */
const sameSteps = 2;

/** Writes trees as `forest.ts` reads them, with the thresholds that they ask. */
export function encode(trees: readonly Tree[], cuts: Cuts): EncodedForest {
  const largest = Math.max(...trees.flatMap(({ values }) => values.map(Math.abs)));
  const unit = Number((largest / leafSteps).toPrecision(4));
  const roots = trees.map((tree) => branchOf(tree, tree.features.length > 0 ? 0 : ~0, unit));
  const asked = cuts.map(() => new Set<number>());
  for (const root of roots) noteAsked(root, asked);
  const kept = asked.map((bins) => [...bins].sort((one, other) => one - other));
  const thresholds = kept.map((bins, feature) => bins.map((bin) => shortened(cuts[feature]?.[bin] as number)));
  const encoded = { thresholds, unit, nodes: '', splits: '', leaves: '' };
  for (const root of roots) write(root, kept, encoded);
  return encoded;
}

/** Two digits of a share say enough: a third one takes 0.1 KB of package, and gains nothing where it was not learned. */
const shortened = (threshold: number): number =>
  Math.abs(threshold) < 1 ? Number(threshold.toPrecision(2)) : threshold;

/** A leaf's value in steps, or a split. */
type Branch =
  | number
  | { readonly feature: number; readonly bin: number; readonly left: Branch; readonly right: Branch };

/** The tree below a node, without splits whose leaves say nearly the same. */
function branchOf(tree: Tree, node: number, unit: number): Branch {
  if (node < 0) {
    const steps = Math.round((tree.values[~node] as number) / unit);
    return Math.max(-leafSteps, Math.min(leafSteps, steps));
  }
  const left = branchOf(tree, tree.left[node] as number, unit);
  const right = branchOf(tree, tree.right[node] as number, unit);
  if (typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) <= sameSteps)
    return Math.round((left + right) / 2);
  return { feature: tree.features[node] as number, bin: tree.thresholds[node] as number, left, right };
}

function noteAsked(branch: Branch, asked: readonly Set<number>[]): void {
  if (typeof branch === 'number') return;
  asked[branch.feature]?.add(branch.bin);
  noteAsked(branch.left, asked);
  noteAsked(branch.right, asked);
}

function write(
  branch: Branch,
  kept: readonly (readonly number[])[],
  to: { nodes: string; splits: string; leaves: string },
): void {
  if (typeof branch === 'number') {
    to.nodes += letterOf(0);
    to.leaves += letterOf(fold(branch));
    return;
  }
  to.nodes += letterOf(branch.feature + 1);
  to.splits += letterOf(kept[branch.feature]?.indexOf(branch.bin) ?? 0);
  write(branch.left, kept, to);
  write(branch.right, kept, to);
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
