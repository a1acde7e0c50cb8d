import { linkDensityOf } from './facts.ts';
import { chooseIn, chosenIn, isBetween, runningCount, type Selection } from './selection.ts';
import { type Survey, sum } from './survey.ts';

/** A row or two may have been taken for the article's by chance. */
const leastShare = 0.25;
/** A cell with more words is no value: the table arranges the page. */
const cellWords = 60;

/**
 * A table of data is the article's as a whole or not at all: what was chosen of it in part is chosen whole, and so is
 * one of which the head was, or what stands right before it and after it.
 */
export function chooseWholeTables(tree: Survey, { texts }: Selection): void {
  const counts = runningCount(texts);
  for (let index = 0; index < tree.elements.length; index++) {
    if (tree.tags[index] !== 'table') continue;
    const chosen = chosenIn(tree, counts, index);
    const all = sum(tree, 'texts', index);
    if (chosen === all) continue;
    const isPartly = chosen > 0 && (chosen >= leastShare * all || isHeadChosen(tree, index, counts));
    if ((isPartly || isBetween(tree, index, texts)) && isData(tree, index)) chooseIn(tree, texts, index);
  }
}

/** Whether all heads of a table's columns were chosen. */
function isHeadChosen(tree: Survey, table: number, counts: Uint32Array): boolean {
  const head = tree.tags.indexOf('tr', table);
  const isOfTable = head < (tree.ends[table] as number) && tree.tags[head + 1] === 'th';
  return isOfTable && chosenIn(tree, counts, head) === sum(tree, 'texts', head);
}

function isData(tree: Survey, table: number): boolean {
  const end = tree.ends[table] as number;
  for (let index = table + 1; index < end; index++) {
    const tag = tree.tags[index];
    if (tag === 'table') return false;
    if ((tag === 'td' || tag === 'th') && sum(tree, 'halfWords', index) > 2 * cellWords) return false;
  }
  return linkDensityOf(tree, table) < 0.5;
}
