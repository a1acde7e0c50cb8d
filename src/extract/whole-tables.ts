import { linkDensityOf } from './facts.ts';
import { runningCount, type Selection } from './selection.ts';
import { type Survey, sum } from './survey.ts';

/** A row or two may have been taken for the article's by chance. */
const leastShare = 0.25;
/** A cell with more words is no value: the table arranges the page. */
const cellWords = 60;

/**
 * A table of data is the article's as a whole or not at all: what was chosen of it in part is chosen whole, and so is
 * one of which the head was.
 */
export function chooseWholeTables(tree: Survey, { texts }: Selection): void {
  const counts = runningCount(texts);
  for (let index = 0; index < tree.elements.length; index++) {
    if (tree.tags[index] !== 'table') continue;
    const first = tree.opens.texts[index] as number;
    const last = tree.closes.texts[index] as number;
    const chosen = (counts[last] as number) - (counts[first] as number);
    if (chosen === last - first || chosen === 0) continue;
    const isEnough = chosen >= leastShare * (last - first) || isHeadChosen(tree, index, counts);
    if (isEnough && isData(tree, index)) texts.fill(1, first, last);
  }
}

/** Whether all heads of a table's columns were chosen. */
function isHeadChosen(tree: Survey, table: number, counts: Uint32Array): boolean {
  const head = tree.tags.indexOf('tr', table);
  const first = tree.opens.texts[head] as number;
  const last = tree.closes.texts[head] as number;
  return (
    head < (tree.ends[table] as number) &&
    tree.tags[head + 1] === 'th' &&
    (counts[last] as number) - (counts[first] as number) === last - first
  );
}

function isData(tree: Survey, table: number): boolean {
  let heads = 0;
  const end = tree.ends[table] as number;
  for (let index = table + 1; index < end; index++) {
    const tag = tree.tags[index];
    if (tag === 'table') return false;
    if (tag === 'th') heads++;
    if ((tag === 'td' || tag === 'th') && sum(tree, 'halfWords', index) > 2 * cellWords) return false;
  }
  return heads > 0 && linkDensityOf(tree, table) < 0.5;
}
