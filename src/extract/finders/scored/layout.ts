import { type Survey, sum } from '../../survey.ts';

/** How many wrappers up the neighbours of a block are taken together. */
const heights = [1, 2, 3, 4, 6, 8] as const;
export const heightCount = heights.length;

/** Where the blocks of a page stand to each other, in numbers alone, so that a trainer needs no document. */
export interface Layout {
  /** Words of each block. */
  readonly words: Float32Array;
  /** For each block and height, the first block of that wrapper and the first after it. */
  readonly ranges: Int32Array;
  /** Blocks of one look, by their own and their wrapper's tag and class, share a number. */
  readonly looks: Int32Array;
}

export function layoutOf(tree: Survey, blocks: readonly number[]): Layout {
  const before = blocksBefore(tree, blocks);
  const ranges = new Int32Array(blocks.length * heightCount * 2);
  const looks = new Int32Array(blocks.length);
  const numbers = new Map<string, number>();
  for (const [position, index] of blocks.entries()) {
    let up = index;
    let height = 0;
    for (const [level, wanted] of heights.entries()) {
      for (; height < wanted && up > 0; height++) up = tree.parents[up] as number;
      const at = (position * heightCount + level) * 2;
      ranges[at] = before[up] as number;
      ranges[at + 1] = before[tree.ends[up] as number] as number;
    }
    const look = lookOf(tree, index);
    if (!numbers.has(look)) numbers.set(look, numbers.size);
    looks[position] = numbers.get(look) as number;
  }
  return { words: Float32Array.from(blocks, (index) => sum(tree, 'halfWords', index) / 2), ranges, looks };
}

function blocksBefore(tree: Survey, blocks: readonly number[]): Uint32Array {
  const before = new Uint32Array(tree.elements.length + 1);
  for (const index of blocks) before[index + 1] = 1;
  for (let index = 1; index < before.length; index++)
    before[index] = (before[index] as number) + (before[index - 1] as number);
  return before;
}

function lookOf(tree: Survey, index: number): string {
  const parent = tree.parents[index] as number;
  return [index, Math.max(0, parent)]
    .map((at) => `${tree.tags[at]}.${tree.elements[at]?.getAttribute('class')?.slice(0, 80) ?? ''}`)
    .join('<');
}
