import { longestTested } from '../rules/normalise.ts';
import { isBlockTag, isControlTag } from './tags.ts';

/**
 * The page as a flat list of elements in document order, measured in one walk. The subtree of element `i` is
 * `i` to `ends[i]` (exclusive), so that every sum over a subtree is the difference of two running totals.
 */
export interface Survey {
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  readonly parents: Int32Array;
  readonly ends: Int32Array;
  /** Whether a block-level element stands inside. */
  readonly holdsBlocks: readonly boolean[];
  /** Running totals where an element opens and closes. */
  readonly opens: Totals;
  readonly closes: Totals;
  /** Text nodes in document order; `breaks[t]`: a block boundary or line break stands before text `t`. */
  readonly texts: readonly Text[];
  readonly breaks: readonly boolean[];
}

/** Running totals over the document: index by element. */
export interface Totals {
  /** Characters that are not white space. */
  readonly chars: Uint32Array;
  readonly linkChars: Uint32Array;
  /** Twice the number of words: a Chinese or Japanese character is half a word. */
  readonly halfWords: Uint32Array;
  readonly texts: Uint32Array;
  readonly links: Uint32Array;
  readonly items: Uint32Array;
  readonly controls: Uint32Array;
  readonly images: Uint32Array;
}

type Running = Record<keyof Totals, number>;

function totals(count: number): Totals {
  const room = new Uint32Array(8 * count);
  const part = (at: number) => room.subarray(at * count, (at + 1) * count);
  return {
    chars: part(0),
    linkChars: part(1),
    halfWords: part(2),
    texts: part(3),
    links: part(4),
    items: part(5),
    controls: part(6),
    images: part(7),
  };
}

function note(to: Totals, index: number, now: Running): void {
  to.chars[index] = now.chars;
  to.linkChars[index] = now.linkChars;
  to.halfWords[index] = now.halfWords;
  to.texts[index] = now.texts;
  to.links[index] = now.links;
  to.items[index] = now.items;
  to.controls[index] = now.controls;
  to.images[index] = now.images;
}

/** Measures the subtree of an element; the element itself is number 0. Iterative: depth costs nothing. */
export function survey(root: Element): Survey {
  return new Surveyor(root).walk(root);
}

class Surveyor {
  readonly #elements: Element[] = [];
  readonly #tags: string[] = [];
  readonly #parents: Int32Array;
  readonly #ends: Int32Array;
  readonly #holdsBlocks: boolean[] = [];
  readonly #opens: Totals;
  readonly #closes: Totals;
  readonly #texts: Text[] = [];
  readonly #breaks: boolean[] = [];
  readonly #now: Running = {
    chars: 0,
    linkChars: 0,
    halfWords: 0,
    texts: 0,
    links: 0,
    items: 0,
    controls: 0,
    images: 0,
  };
  #linkDepth = 0;
  readonly #links = new Set<number>();
  #isBroken = true;
  #current = -1;

  constructor(root: Element) {
    const most = root.getElementsByTagName('*').length + 1;
    this.#parents = new Int32Array(most);
    this.#ends = new Int32Array(most);
    this.#opens = totals(most);
    this.#closes = totals(most);
  }

  walk(root: Element): Survey {
    this.#open(root);
    let node: Node | null = root.firstChild;
    while (this.#current >= 0) {
      if (!node) {
        const closed = this.#elements[this.#current] as Element;
        this.#close();
        node = this.#current >= 0 ? closed.nextSibling : null;
        continue;
      }
      if (node.nodeType === 1) {
        this.#open(node as Element);
        node = node.firstChild;
        continue;
      }
      if (node.nodeType === 3) this.#read(node as Text);
      node = node.nextSibling;
    }
    return {
      elements: this.#elements,
      tags: this.#tags,
      parents: this.#parents,
      ends: this.#ends,
      holdsBlocks: this.#holdsBlocks,
      opens: this.#opens,
      closes: this.#closes,
      texts: this.#texts,
      breaks: this.#breaks,
    };
  }

  #open(element: Element): void {
    const index = this.#elements.length;
    const tag = element.localName;
    this.#elements.push(element);
    this.#tags.push(tag);
    this.#parents[index] = this.#current;
    this.#holdsBlocks.push(false);
    note(this.#opens, index, this.#now);
    this.#count(tag, element, index);
    this.#current = index;
  }

  #count(tag: string, element: Element, index: number): void {
    const now = this.#now;
    if (tag === 'a') {
      if (element.matches(namedPlace)) return;
      now.links++;
      this.#linkDepth++;
      this.#links.add(index);
    } else if (tag === 'li') now.items++;
    else if (tag === 'img' || tag === 'picture') now.images++;
    else if (tag === 'br') this.#isBroken = true;
    else if (isControlTag(tag)) now.controls++;
    // Buttons in a row are no line.
    if (tag === 'button' || isBlockTag(tag)) this.#isBroken = true;
  }

  #close(): void {
    const index = this.#current;
    const tag = this.#tags[index] as string;
    const parent = this.#parents[index] as number;
    note(this.#closes, index, this.#now);
    this.#ends[index] = this.#elements.length;
    if (this.#links.delete(index)) this.#linkDepth--;
    const isBlock = isBlockTag(tag);
    if (isBlock) this.#isBroken = true;
    if (parent >= 0 && (isBlock || this.#holdsBlocks[index])) this.#holdsBlocks[parent] = true;
    this.#current = parent;
  }

  #read(node: Text): void {
    const { chars, halfWords } = measure(node.data);
    if (chars === 0 && this.#isBroken) return;
    this.#breaks.push(this.#isBroken);
    this.#texts.push(node);
    const now = this.#now;
    now.texts = this.#texts.length;
    if (chars === 0) return;
    this.#isBroken = false;
    now.chars += chars;
    now.halfWords += halfWords;
    if (this.#linkDepth > 0) now.linkChars += chars;
  }
}

/** What only names a place: `<a id="use"/>` of a page written as XML stays open, with all behind it. */
const namedPlace = '[id]:not([href],[class]),[name]:not([href],[class])';

/** Characters that are no white space, and twice the words. */
export function measure(text: string): { chars: number; halfWords: number } {
  let chars = 0;
  let halfWords = 0;
  let inWord = false;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    // Nearly all characters: a letter of a word that has begun.
    if (inWord && code > 32 && code < 127) {
      chars++;
      continue;
    }
    if (code <= 32 || code === 160 || code === 0x3000 || code === 0x200b || code === 0xad) {
      inWord = false;
      continue;
    }
    chars++;
    if (code >= 0x3040 && code <= 0x9fff) {
      halfWords++;
      inWord = false;
    } else if (!inWord) {
      inWord = true;
      halfWords += 2;
    }
  }
  return { chars, halfWords };
}

/** A subtree's sum of one total. */
export function sum(of: Survey, total: keyof Totals, index: number): number {
  return (of.closes[total][index] as number) - (of.opens[total][index] as number);
}

/** The text of a subtree with a space at block boundaries and line breaks; stops after `limit` characters. */
export function textOf(of: Survey, index: number, limit: number): string {
  const last = of.closes.texts[index] as number;
  let text = '';
  for (let position = of.opens.texts[index] as number; position < last && text.length <= limit; position++) {
    text += (of.breaks[position] && text ? ' ' : '') + (of.texts[position] as Text).data;
  }
  return text;
}

/** The lines of a block that line breaks part; none where there are more than `most`, or one is too long for a rule. */
export function linesOf(of: Survey, index: number, most: number): string[] {
  const lines: string[] = [];
  const last = of.closes.texts[index] as number;
  for (let position = of.opens.texts[index] as number; position < last; position++) {
    const { data } = of.texts[position] as Text;
    if (lines.length === 0 || of.breaks[position]) lines.push(data);
    else lines[lines.length - 1] += data;
    if (lines.length > most || (lines.at(-1) as string).length > longestTested) return [];
  }
  return lines;
}
