import { cleanLines } from '../visible.ts';

/** Text that Markdown takes as it stands, wherever in a line it comes to stand; white space is one space. */
export function escapeText(text: string): string {
  return (
    cleanLines(text)
      .replace(/[ \t\n\f]+/g, ' ')
      .replace(/[\\`*[\]>~|$]/g, '\\$&')
      .replace(/&(?=#?\w{1,40};)/g, '\\&')
      // A bare address takes the backslash before it, and ends there: what follows would be a tag.
      .replace(/</g, '&lt;')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  );
}

/** A finished line whose first characters would make a heading, list, rule or quotation of it. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/, '')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|[-+ ]+$)|=+\s*$|-+\s*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^:/, '\\:');
}

/** An address between parentheses; what would end it, or mean something to Markdown, is written in percent. */
export function escapeAddress(address: string): string {
  return address
    .replace(/[\s()<>\\"'`[\]*|\u0000-\u001f\u007f]/g, (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .replace(/&(?=#?\w{1,40};)/g, '%26');
}

/** A fence of backticks that the text does not hold. */
export function fence(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
}
