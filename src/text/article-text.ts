import { isBlockTag } from './block-tags.ts';
import { collapse } from './collapse.ts';
import { smallFigures } from './small-figures.ts';

/** Clean text: a blank line between blocks, one line for a table's row, the lines of code as they are. */
export function textOfArticle(article: ParentNode, captions: boolean): string {
  const writer = new TextWriter(captions);
  writer.write(article);
  return writer.text();
}

class TextWriter {
  #blocks: string[] = [];
  #line = '';
  /** Whether blocks in its cells cut the row of a table in pieces: then there is no row to keep in columns. */
  #isRowCut = false;

  constructor(readonly captions: boolean) {}

  text(): string {
    this.#flush();
    return this.#blocks.join('\n\n');
  }

  /** Iterative: a page may be nested deeper than the stack. */
  write(root: ParentNode): void {
    let node: Node | null = root.firstChild;
    while (node) {
      const goesIn: boolean = this.#open(node);
      if (goesIn && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      while (node && !node.nextSibling) {
        this.#close(node);
        node = node.parentNode === root ? null : node.parentNode;
      }
      if (!node) return;
      this.#close(node);
      node = node.nextSibling;
    }
  }

  /** Whether to go on inside. */
  #open(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      this.#line += smallFigures(node.parentElement?.localName ?? '', (node as Text).data.replaceAll('\t', ' '));
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const tag = (node as Element).localName;
    if (tag === 'figcaption' && !this.captions) return false;
    if (tag === 'a' && isBackLink(node as Element)) return false;
    if (tag === 'br') this.#line += '\n';
    else if (tag === 'pre') return this.#writeCode(node);
    else if (isCell(tag)) this.#line += this.#isRowCut || !(node as Element).previousElementSibling ? '' : '\t';
    else if (isBlockTag(tag)) this.#flushUnlessInCell(node);
    if (tag === 'tr') this.#isRowCut = false;
    return tag !== 'rp' && tag !== 'rt';
  }

  #writeCode(node: Node): boolean {
    this.#flush();
    const code = (node.textContent ?? '').replace(/^\n+|(?<!\s)\s+$/g, '');
    if (code.trim()) this.#blocks.push(code);
    return false;
  }

  #close(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = (node as Element).localName;
    if (isBlockTag(tag) && !isCell(tag)) this.#flushUnlessInCell(node);
  }

  #flushUnlessInCell(node: Node): void {
    const parent = node.parentElement;
    if (parent && isCell(parent.localName) && parent.childElementCount === 1) return;
    this.#flush();
  }

  #flush(): void {
    const text = this.#line
      .split('\n')
      .map((line) => line.split('\t').map(collapse).join('\t'))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()
      // A row may begin with empty cells.
      .replace(/^\n+/, '');
    if (text) this.#blocks.push(text);
    this.#line = '';
    this.#isRowCut = true;
  }
}

/** From a footnote back to where it is referred to: a sign without words. */
export const isBackLink = (link: Element): boolean =>
  (link.getAttribute('href') ?? '').startsWith('#') &&
  /^[\s↑↩↵^⏎\p{Variation_Selector}]{1,9}$/u.test(link.textContent ?? '');

const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';
