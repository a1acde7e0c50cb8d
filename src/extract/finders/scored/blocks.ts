import { type Survey, sum } from '../../survey.ts';

/** The elements that hold text and no blocks, in document order: the units that are scored. */
export function textBlocks(tree: Survey): number[] {
  const blocks: number[] = [];
  for (let index = 0; index < tree.elements.length; ) {
    if (!tree.holdsBlocks[index] && sum(tree, 'chars', index) > 0) blocks.push(index);
    index = tree.holdsBlocks[index] ? index + 1 : (tree.ends[index] as number);
  }
  return blocks;
}
