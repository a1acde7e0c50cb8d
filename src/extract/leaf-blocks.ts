import { collapse } from '../text/collapse.ts';
import { type Survey, sum } from './survey.ts';
import { isBlockTag } from './tags.ts';

/** The blocks that hold no others, but for those of figures and programs. */
export function leafBlocks(tree: Survey): number[] {
  const low: number[] = [];
  let apart = 0;
  for (const [index, tag] of tree.tags.entries()) {
    const end = tree.ends[index] as number;
    if (index >= apart && (tag === 'figure' || tag === 'pre')) apart = end;
    if (index < apart || !leafTags.has(tag) || holdsBlocks(tree, index)) continue;
    // What was a leaf so far holds this one, in a box that is no block.
    while (low.length > 0 && (tree.ends[low.at(-1) as number] as number) > index) low.pop();
    low.push(index);
  }
  return low;
}

const leafTags = new Set(['p', 'div', 'span', 'h2', 'h3', 'h4', 'td']);

function holdsBlocks(tree: Survey, index: number): boolean {
  const end = tree.ends[index] as number;
  for (let child = index + 1; child < end; child = tree.ends[child] as number) {
    const tag = tree.tags[child] as string;
    if (tag === 'span' || isBlockTag(tag)) return true;
  }
  return false;
}

/** Whether two leaves say the same. */
export function areAlike(tree: Survey, one: number, other: number): boolean {
  if (sum(tree, 'chars', one) !== sum(tree, 'chars', other)) return false;
  const textAt = (index: number): string => collapse(tree.elements[index]?.textContent ?? '');
  return textAt(one) === textAt(other);
}
