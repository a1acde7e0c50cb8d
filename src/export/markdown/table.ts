import { collectBlocks } from './blocks.ts';
import { isList } from './list.ts';
import type { Context } from './notes.ts';

const maxColumns = 50;

/** What a row of a pipe table has no room for. */
const inNoRow = 'table, pre, blockquote, figure, h1, h2, h3, h4, h5, h6';

/** A table of data as a pipe table; one that lays out a page becomes its blocks. */
export function writeTable(table: Element, context: Context): readonly string[] {
  const caption = table.querySelector(':scope > caption');
  const above = caption ? collectBlocks(caption, context) : [];
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = readGrid(rows, context);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const isData = table.querySelector('th') !== null;
  if (width < 2 || width === maxColumns || table.querySelector(isData ? inNoRow : `${inNoRow}, ul, ol`)) {
    return [...above, ...rows.flatMap((row) => [...row.children].flatMap((cell) => collectBlocks(cell, context)))];
  }
  const lines = grid.map((row) => writeRow(row, width));
  lines.splice(
    1,
    0,
    writeRow(
      Array.from({ length: width }, () => '---'),
      width,
    ),
  );
  return [...above, lines.join('\n')];
}

/** The cells' texts by row and column; a cell that spans more is followed by empty ones. */
function readGrid(rows: readonly Element[], context: Context): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [rowIndex, row] of rows.entries()) {
    for (const cell of row.querySelectorAll(':scope > td, :scope > th')) {
      const column = firstFree(grid[rowIndex] ?? []);
      const text = collectCell(cell, context);
      for (const spanned of grid.slice(rowIndex, rowIndex + span(cell, 'rowspan'))) {
        for (let offset = 0; offset < span(cell, 'colspan'); offset += 1) {
          if (column + offset < maxColumns) spanned[column + offset] = '';
        }
      }
      const own = grid[rowIndex];
      if (own && column < maxColumns) own[column] = text;
    }
  }
  return grid;
}

function firstFree(row: readonly (string | undefined)[]): number {
  const free = Array.from(row).indexOf(undefined);
  return free < 0 ? row.length : free;
}

/** A cell is one line: its paragraphs stand in a row, its items too, and no bar of a program ends it. */
function collectCell(cell: Element, context: Context): string {
  const blocks = collectBlocks(cell, context).map((block) =>
    block.replace(/^(?:[-*]|\d+[.)]) +/gm, '').replace(/\\?\n/g, isList(block) ? '; ' : ' '),
  );
  return blocks.join(' ').replace(/(?<!\\)\|/g, '\\|');
}

function span(cell: Element, name: string): number {
  const size = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(size) && size > 0 ? Math.min(size, maxColumns) : 1;
}

function writeRow(row: readonly (string | undefined)[], width: number): string {
  return `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
}
