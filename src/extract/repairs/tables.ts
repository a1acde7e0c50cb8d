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
  if (table.querySelector('th,caption,thead')) return false;
  const rows = Array.from(table.querySelectorAll('tr'));
  const cells = Array.from(table.querySelectorAll('td'));
  if (cells.length <= 1 || rows.every((row) => row.childElementCount <= 1)) return true;
  return cells.some(holdsText) || Boolean(table.querySelector('table'));
}

function holdsText(cell: Element): boolean {
  if (cell.querySelector('h1,h2,h3,h4,h5,h6')) return true;
  return measure(cell.textContent ?? '').halfWords >= 2 * proseWords && cell.querySelectorAll('p,li').length > 1;
}

function takeApart(table: Element): void {
  // Tables of data may stand inside.
  const own = (selector: string): Element[] =>
    Array.from(table.querySelectorAll(selector)).filter((part) => part.closest('table') === table);
  const cells = own('td,th,caption');
  for (const part of own('thead,tbody,tfoot,tr,colgroup,col')) unwrap(part);
  for (const cell of cells) becomeBlock(cell);
  unwrap(table);
}

function becomeBlock(cell: Element): void {
  const holdsBlocks = Array.from(cell.children).some((child) => isBlockTag(child.localName));
  const block = cell.ownerDocument.createElement(holdsBlocks ? 'div' : 'p');
  while (cell.firstChild) block.append(cell.firstChild);
  cell.replaceWith(block);
}
