import { collectBlocks } from './blocks.ts';
import { type Context, noteOf } from './notes.ts';

/** A list as one block; footnotes in it stand for themselves. */
export function writeList(list: Element, context: Context): readonly string[] {
  const items = [...list.children];
  if (items.length > 0 && items.every((item) => noteOf(item, context) !== undefined))
    return collectBlocks(list, context);
  const texts = items.map((item) => writeItem(item, context));
  const markers = texts.map((_, index) => marker(list, index));
  const isLoose = texts.some((blocks) => blocks.some((block, index) => index > 0 && !isList(block)));
  const lines = texts.map((blocks, index) => indent(blocks.join(isLoose ? '\n\n' : '\n'), markers[index] ?? '- '));
  return [lines.join(isLoose ? '\n\n' : '\n')].filter(Boolean);
}

function writeItem(item: Element, context: Context): readonly string[] {
  const [first = '', ...rest] = collectBlocks(item, context);
  // The state of a task, as `prepare` writes it.
  const task = first.replace(/^☐ /, '[ ] ').replace(/^☑ /, '[x] ');
  return task ? [task, ...rest] : [];
}

/** Two lists in a row would be one: the second has other signs. */
function marker(list: Element, index: number): string {
  const isSecond = list.previousElementSibling?.localName === list.localName;
  if (list.localName === 'ul') return isSecond ? '* ' : '- ';
  const start = Number(list.getAttribute('start') ?? 1);
  const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1;
  return `${first + index}${isSecond ? ')' : '.'} `;
}

function indent(text: string, sign: string): string {
  return sign.trimEnd() + (text ? ' ' : '') + text.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
}

export function isList(block: string): boolean {
  return /^([-*]|\d+[.)])( |$)/.test(block);
}
