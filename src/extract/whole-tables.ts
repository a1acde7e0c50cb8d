import { linkDensityOf } from './facts.ts';
import { chooseIn, chosenIn, runningCount, type Selection } from './selection.ts';
import { type Survey, sum } from './survey.ts';

/** A cell with more words is no value: the table arranges the page. */
const cellWords = 60;

/**
 * A table of data is the article's as a whole or not at all, as a value without its label says nothing: it is chosen
 * where a part of it was.
 */
export function chooseWholeTables(tree: Survey, { texts }: Selection): void {
  const counts = runningCount(texts);
  for (let index = 0; index < tree.elements.length; index++) {
    if (tree.tags[index] !== 'table') continue;
    const chosen = chosenIn(tree, counts, index);
    if (chosen === sum(tree, 'texts', index)) continue;
    if (chosen > 0 && isDataTable(tree, index)) chooseIn(tree, texts, index);
  }
}

/** Whether a table has no other in it, and short cells. */
export function isDataTable(tree: Survey, table: number): boolean {
  const end = tree.ends[table] as number;
  for (let index = table + 1; index < end; index++) {
    const tag = tree.tags[index];
    if (tag === 'table') return false;
    if ((tag === 'td' || tag === 'th') && sum(tree, 'halfWords', index) > 2 * cellWords) return false;
  }
  return linkDensityOf(tree, table) < 0.5;
}
