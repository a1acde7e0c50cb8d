import { areAlike, leafBlocks } from './leaf-blocks.ts';
import type { RemovalReason } from './removals.ts';
import { type Survey, sum } from './survey.ts';

export const copyReason: RemovalReason = {
  id: 'copy',
  kind: 'duplicate',
  label: 'Repeated text',
  why: 'The same text stands straight after it.',
};

/** Fewer words may well be said twice. */
const leastWords = 8;

/** Blocks that say what the next one does: pages carry a text once for each width of a screen. Cells of a table may be alike. */
export function findCopies(tree: Survey): readonly Element[] {
  const blocks = leafBlocks(tree);
  return blocks.flatMap((index, position) => {
    const next = blocks[position + 1];
    if (next === undefined || tree.tags[index] === 'td' || sum(tree, 'halfWords', index) < 2 * leastWords) return [];
    return areAlike(tree, index, next) ? [tree.elements[index] as Element] : [];
  });
}
