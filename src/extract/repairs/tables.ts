import { unwrap } from '../children.ts';
import { measure } from '../survey.ts';
import { isBlockTag } from '../tags.ts';

/** A cell with more words holds text, not a value. */
const proseWords = 60;

/** Keeps tables of data and takes apart those that only arrange: their cells become blocks one after the other. */
export function repairTables(article: Element): void {
  // The innermost first, so that a table in a cell is judged before the one around it.
  for (const table of Array.from(article.querySelectorAll('table')).reverse()) if (isLayout(table)) takeApart(table);
}

function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (ownParts(table, 'th,caption,thead').length > 0) return false;
  const rows = ownParts(table, 'tr');
  const cells = ownParts(table, 'td');
  if (cells.length <= 1 || rows.every((row) => row.childElementCount <= 1) || (rows.length === 1 && isFormula(cells)))
    return true;
  return cells.some(holdsText) || Boolean(table.querySelector('table'));
}

/** Cells that keep one text in the middle, and its number at the side: "(3)". */
function isFormula(cells: readonly Element[]): boolean {
  const texts = cells.map((cell) => (cell.textContent ?? '').trim()).filter((text) => text !== '');
  const isOne = texts.length === 1 || (texts.length === 2 && /^\([\d.]{1,6}\)$/.test(texts[1] as string));
  return isOne && !cells.some((cell) => cell.querySelector('img'));
}

function holdsText(cell: Element): boolean {
  if (cell.querySelector('h1,h2,h3,h4,h5,h6')) return true;
  return measure(cell.textContent ?? '').halfWords >= 2 * proseWords && cell.querySelectorAll('p,li').length > 1;
}

function takeApart(table: Element): void {
  const cells = ownParts(table, 'td,th,caption');
  for (const part of ownParts(table, 'thead,tbody,tfoot,tr,colgroup,col')) unwrap(part);
  for (const cell of cells) becomeBlock(cell);
  unwrap(table);
}

/** Without those of the tables that stand in its cells. */
function ownParts(table: Element, selector: string): Element[] {
  return Array.from(table.querySelectorAll(selector)).filter((part) => part.closest('table') === table);
}

function becomeBlock(cell: Element): void {
  const holdsBlocks = Array.from(cell.children).some((child) => isBlockTag(child.localName));
  const block = cell.ownerDocument.createElement(holdsBlocks ? 'div' : 'p');
  while (cell.firstChild) block.append(cell.firstChild);
  cell.replaceWith(block);
}
