import { cleanLines } from '../visible.ts';
import { fence } from './escape.ts';
import { writeInline } from './inline.ts';
import { writeList } from './list.ts';
import { type Context, noteOf } from './notes.ts';
import { writeTable } from './table.ts';

const blockTags =
  'address,article,aside,blockquote,details,div,dl,dd,dt,figure,figcaption,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,' +
  'ol,p,pre,section,summary,table,caption,thead,tbody,tfoot,tr,td,th,ul';

/** The blocks in an element, with a blank line between them. */
export function writeBlocks(parent: Node, context: Context): string {
  return collectBlocks(parent, context).join('\n\n');
}

/** Neighbouring words become a paragraph; each block writes itself. */
export function collectBlocks(parent: Node, context: Context): readonly string[] {
  const blocks: string[] = [];
  let words: Node[] = [];
  const endParagraph = () => {
    blocks.push(writeInline(words, context));
    words = [];
  };
  for (const node of parent.childNodes) {
    if (!isBlock(node)) words.push(node);
    else {
      endParagraph();
      blocks.push(...writeBlock(node, context));
    }
  }
  endParagraph();
  return blocks.filter((block) => block !== '');
}

/** Blocks, and a link or the like around blocks. */
function isBlock(node: Node): node is Element {
  return node instanceof Element && (node.matches(blockTags) || node.querySelector(blockTags) !== null);
}

function writeBlock(element: Element, context: Context): readonly string[] {
  const name = noteOf(element, context);
  if (name !== undefined) return [writeNote(name, element, context)];
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return writeHeading(element, context);
    case 'ul':
    case 'ol':
      return writeList(element, context);
    case 'blockquote':
      return [
        writeBlocks(element, context)
          .replace(/^(?=.)/gm, '> ')
          .replace(/^$/gm, '>'),
      ];
    case 'pre':
      return [writeCode(element)];
    case 'hr':
      return ['---'];
    case 'table':
      return writeTable(element, context);
    case 'dt':
    case 'summary':
      return [writeInline(element.childNodes, context, true)].filter(Boolean).map((text) => `**${text}**`);
    default:
      return collectBlocks(element, context);
  }
}

function writeHeading(element: Element, context: Context): readonly string[] {
  const level = Number(element.localName.slice(1));
  const text = writeInline(element.childNodes, context)
    .replace(/\\?\n/g, ' ')
    .replace(/(?<!#)#+$/, '\\$&');
  return text ? [`${'#'.repeat(level)} ${text}`] : [];
}

function writeCode(element: Element): string {
  const text = cleanLines(element.textContent).replace(/\n$/, '');
  const marked = element.closest('[data-language]') ?? element.querySelector('[data-language]');
  const ticks = fence(text, 3);
  return `${ticks}${marked?.getAttribute('data-language') ?? ''}\n${text}\n${ticks}`;
}

function writeNote(name: string, element: Element, context: Context): string {
  const text = collectBlocks(element, context)
    .join('\n\n')
    .replace(/\n(?=.)/g, '\n    ');
  // One word, or one and a title, is a link's address to readers that know no footnotes. Another sign breaks that.
  const isAddress = /^\S+(\s+["'(].*)?$/.test(text.split('\n', 1)[0] ?? '');
  return `[^${name}]: ${isAddress ? text.replace(/$/m, ' ↩') : text}`;
}
