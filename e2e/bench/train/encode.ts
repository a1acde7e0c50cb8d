import type { EncodedForest } from '../../../src/extract/finders/scored/forest.ts';
import type { Cuts } from './bins.ts';
import type { Tree } from './boost.ts';

/** The largest value of a leaf that can be written. */
const largest = 4;
const unit = largest / 32_767;

/** Writes trees as `forest.ts` reads them, with the thresholds that they ask. */
export function encode(trees: readonly Tree[], cuts: Cuts): EncodedForest {
  const asked = cuts.map(() => new Set<number>());
  for (const tree of trees)
    for (const [node, feature] of tree.features.entries()) asked[feature]?.add(tree.thresholds[node] as number);
  const kept = asked.map((bins) => [...bins].sort((one, other) => one - other));
  const bytes = trees.flatMap((tree) => encodeTree(tree, kept));
  const thresholds = kept.map((bins, feature) => bins.map((bin) => cuts[feature]?.[bin] as number));
  return { thresholds, unit, trees: Buffer.from(bytes).toString('base64') };
}

function encodeTree(tree: Tree, kept: readonly (readonly number[])[]): number[] {
  const bytes: number[] = [];
  const write = (node: number): void => {
    if (node < 0) {
      const value = Math.round((tree.values[~node] as number) / unit) + 32_768;
      bytes.push(0, 0, ...twoBytes(Math.max(0, Math.min(65_535, value))));
      return;
    }
    const feature = tree.features[node] as number;
    bytes.push(...twoBytes(feature + 1), kept[feature]?.indexOf(tree.thresholds[node] as number) ?? 0);
    write(tree.left[node] as number);
    write(tree.right[node] as number);
  };
  write(tree.features.length > 0 ? 0 : ~0);
  return bytes;
}

const twoBytes = (value: number): [number, number] => [value >> 8, value & 255];

/** The module that ships. */
export function weightsModule(first: EncodedForest, second: EncodedForest): string {
  return [
    '// Written by `npm run train`. Do not edit: change the features or the trainer and train again.',
    "import type { EncodedForest } from './forest.ts';",
    '',
    `export const firstForest: EncodedForest = ${JSON.stringify(first)};`,
    '',
    `export const secondForest: EncodedForest = ${JSON.stringify(second)};`,
    '',
  ].join('\n');
}
