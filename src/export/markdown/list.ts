import { collectBlocks } from './blocks.ts';
import { type Context, noteOf } from './notes.ts';

/** A list as one block; footnotes in it stand for themselves. */
export function writeList(list: Element, context: Context): readonly string[] {
  const children = [...list.children];
  if (children.length > 0 && children.every((item) => noteOf(item, context) !== undefined))
    return collectBlocks(list, context);
  const texts: (readonly string[])[] = [];
  // Old pages have a list inside of a list, behind the item that it belongs to.
  for (const item of children) {
    const belongs = /^[ou]l$/.test(item.localName) && texts.pop();
    texts.push(belongs ? [...belongs, ...writeList(item, context)] : writeItem(item, context));
  }
  const { markers, words } = markersOf(list, texts.length);
  const items = texts.map((blocks, index) => numbered(blocks, words[index]));
  const isLoose = items.some((blocks) => blocks.some((block, index) => index > 0 && !isList(block)));
  const lines = items.map((blocks, index) => indent(blocks.join(isLoose ? '\n\n' : '\n'), markers[index] ?? '- '));
  return [lines.join(isLoose ? '\n\n' : '\n')].filter(Boolean);
}

function writeItem(item: Element, context: Context): readonly string[] {
  const [first = '', ...rest] = collectBlocks(item, context);
  // The state of a task, as `prepare` writes it.
  const task = first.replace(/^☐ /, '[ ] ').replace(/^☑ /, '[x] ');
  return task ? [task, ...rest] : [];
}

/** An item whose number is a word of it. */
function numbered([first = '', ...rest]: readonly string[], number: number | undefined): readonly string[] {
  if (number === undefined) return [first, ...rest].filter(Boolean);
  // A heading, a quotation or the like has to begin its line.
  return /^(?:#|>|`{3}|\||-{3}|[-*] |\d+[.)] )/.test(first)
    ? [`${number}\\.`, first, ...rest]
    : [`${number}\\. ${first}`.trimEnd(), ...rest];
}

interface Markers {
  readonly markers: readonly string[];
  /** Numbers that Markdown can't count: it counts upwards from the first. They are words of their items. */
  readonly words: readonly number[];
}

/** Behind so many lists in a row each looks back no further: all of them together would take the square of that. */
const mostInRow = 500;

/** Lists in a row would be one: every other has other signs. */
function markersOf(list: Element, count: number): Markers {
  let isOther = false;
  let left = mostInRow;
  for (
    let at = list.previousElementSibling;
    left-- > 0 && at?.localName === list.localName;
    at = at.previousElementSibling
  )
    isOther = !isOther;
  const bullet = isOther ? '* ' : '- ';
  const bullets = Array(count).fill(bullet);
  if (list.localName === 'ul') return { markers: bullets, words: [] };
  const numbers = numbersOf(list, count);
  const first = numbers[0] ?? 1;
  if (!numbers.every((number, index) => number === first + index)) return { markers: bullets, words: numbers };
  return { markers: numbers.map((number) => `${number}${isOther ? ')' : '.'} `), words: [] };
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
  return sign.trimEnd() + (text ? ' ' : '') + text.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
}

export function isList(block: string): boolean {
  return /^([-*]|\d+[.)])( |$)/.test(block);
}
