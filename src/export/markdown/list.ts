import { collectBlocks } from './blocks.ts';
import { type Context, noteOf } from './notes.ts';

/** A list as one block; footnotes in it stand for themselves. */
export function writeList(list: Element, context: Context): readonly string[] {
  const items = [...list.children];
  if (items.length > 0 && items.every((item) => noteOf(item, context) !== undefined))
    return collectBlocks(list, context);
  const texts: (readonly string[])[] = [];
  // Old pages have a list inside of a list, behind the item that it belongs to.
  for (const item of items) {
    const belongs = /^[ou]l$/.test(item.localName) && texts.pop();
    texts.push(belongs ? [...belongs, ...writeList(item, context)] : writeItem(item, context));
  }
  const markers = markersOf(list, texts.length);
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

/** Lists in a row would be one: every other has other signs. */
function markersOf(list: Element, count: number): readonly string[] {
  let before = 0;
  for (let at = list.previousElementSibling; at?.localName === list.localName; at = at.previousElementSibling) before++;
  const isOther = before % 2 === 1;
  const bullet = isOther ? '* ' : '- ';
  if (list.localName === 'ul') return Array(count).fill(bullet);
  const numbers = numbersOf(list, count);
  const first = numbers[0] ?? 1;
  // Markdown counts upwards from the first: other numbers are words of their items.
  const isPlain = numbers.every((number, index) => number === first + index);
  return numbers.map((number) => (isPlain ? `${number}${isOther ? ')' : '.'} ` : `${bullet}${number}\\. `));
}

function numbersOf(list: Element, count: number): readonly number[] {
  const isReversed = list.hasAttribute('reversed');
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  let number = numberIn(list.getAttribute('start')) ?? (isReversed ? count : 1);
  return Array.from({ length: count }, (_, index) => {
    const own = numberIn(items[index]?.getAttribute('value')) ?? number;
    number = own + (isReversed ? -1 : 1);
    return own;
  });
}

function numberIn(text: string | null | undefined): number | undefined {
  return /^\d{1,8}$/.test(text ?? '') ? Number(text) : undefined;
}

function indent(text: string, sign: string): string {
  // A number behind a bullet is text.
  const width = /^[-*] /.test(sign) ? 2 : sign.length;
  return sign.trimEnd() + (text ? ' ' : '') + text.replace(/\n(?=.)/g, `\n${' '.repeat(width)}`);
}

export function isList(block: string): boolean {
  return /^([-*]|\d+[.)])( |$)/.test(block);
}
