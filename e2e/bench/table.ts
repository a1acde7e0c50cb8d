export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A Markdown table with its columns in line; all but the first are numbers, so they are aligned to the right. */
export function writeTable({ head, rows }: Table): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(4, ...lines.map((line) => line[column]?.length ?? 0)));
  const [first = '', ...others] = lines.map((line) => writeRow(line, widths));
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  return [first, rule, ...others].join('\n');
}

function writeRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = widths.map((width, column) => {
    const cell = cells[column] ?? '';
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}
