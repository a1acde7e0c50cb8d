import { isBlockTag, isSilentTag } from '../../tags.ts';
import { tidy } from './plain-text.ts';

/** A line of the page: the text runs of one block, each as it stands in an element of its own. */
export interface Line {
  /** The block that holds the line, and perhaps more lines. */
  readonly element: Element;
  readonly runs: readonly Run[];
  readonly text: string;
}

export interface Run {
  readonly text: string;
  readonly element: Element;
}

/** A run is cut here: bylines and dates are short. */
const maxRunLength = 400;

/** Lines in document order after a node and all that is in it; up to the first that `isLast`. */
export function linesAfter(root: Element, start: Node, limit: number, isLast?: IsLast): readonly Line[] {
  return readForwards(nodeAfter(start, root), root, new LineReader(limit, isLast));
}

/** Lines before a node, nearest first. */
export function linesBefore(root: Element, start: Node, limit: number): readonly Line[] {
  const reader = new LineReader(limit, undefined, true);
  let node = nodeBefore(start, root);
  while (node && reader.wants(node)) node = nodeBefore(node, root);
  return reader.end();
}

/** The lines inside an element. */
export function linesIn(element: Element, limit: number, isLast?: IsLast): readonly Line[] {
  return readForwards(firstInside(element), element, new LineReader(limit, isLast));
}

type IsLast = (line: Line) => boolean;

function readForwards(start: Node | null, root: Element, reader: LineReader): readonly Line[] {
  let node = start;
  while (node && reader.wants(node)) node = firstInside(node) ?? nodeAfter(node, root);
  return reader.end();
}

/** The first of the lines after a label, with those after it that are further items of a list below the label. */
export function itemsAfter(label: Element, [first, ...others]: readonly Line[]): readonly Line[] {
  if (!first) return [];
  if (first.element.localName !== 'li' || label.localName === 'li') return [first];
  const end = others.findIndex(({ element }) => element.parentElement !== first.element.parentElement);
  return [first, ...others.slice(0, end < 0 ? others.length : end)];
}

/** The first node inside, if anything in there is shown. A walker with a filter of ours takes three times as long. */
function firstInside(node: Node): Node | null {
  return node.nodeType === Node.ELEMENT_NODE && isSilent(node as Element) ? null : node.firstChild;
}

function nodeAfter(start: Node, root: Element): Node | null {
  for (let node: Node | null = start; node && node !== root; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return null;
}

/** The last node inside the one before, else the parent: what is met on the way back. */
function nodeBefore(start: Node, root: Element): Node | null {
  let node: Node | null = start === root ? null : start.previousSibling;
  if (!node) return start === root || start.parentNode === root ? null : start.parentNode;
  while (node.nodeType === Node.ELEMENT_NODE && !isSilent(node as Element) && node.lastChild) node = node.lastChild;
  return node;
}

function isSilent(element: Element): boolean {
  return (
    isSilentTag(element.localName) || /^(?:noscript|r[tp])$/.test(element.localName) || element.hasAttribute('hidden')
  );
}

/** Puts texts together to lines. */
class LineReader {
  #lines: Line[] = [];
  #runs: Run[] = [];
  #block: Element | undefined;
  #isBroken = false;
  // No page puts more nodes between two lines of its article's head; a bound for those that try.
  #left = 4000;
  #isOver = false;

  constructor(
    private readonly limit: number,
    private readonly isLast?: IsLast,
    private readonly isBackwards = false,
  ) {}

  /** Takes a node; says whether more are wanted. */
  wants(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.#addText(node);
    else if ((node as Element).localName === 'br') this.#isBroken = true;
    return --this.#left > 0 && !this.#isOver;
  }

  end(): readonly Line[] {
    if (!this.#isOver) this.#flush();
    return this.#lines;
  }

  #addText(node: Node): void {
    const text = tidy((node.nodeValue ?? '').slice(0, maxRunLength * 4), maxRunLength);
    const parent = node.parentElement;
    if (!text || !parent) return;
    const holder = blockOf(parent);
    if (holder !== this.#block || this.#isBroken) this.#flush();
    this.#block = holder;
    this.#isBroken = false;
    const last = this.#runs.at(-1);
    // A word whose reading stands above it is one with the letters beside it.
    if (last && !this.isBackwards && [last.element, parent].some(({ localName }) => localName === 'ruby'))
      this.#runs.splice(-1, 1, { text: last.text + text, element: parent });
    else if (this.#runs.length < 60) this.#runs.push({ text, element: parent });
  }

  #flush(): void {
    if (!this.#block || this.#runs.length === 0) return;
    const runs = this.isBackwards ? this.#runs.reverse() : this.#runs;
    const line = { element: this.#block, runs, text: tidy(runs.map(({ text }) => text).join(' ')) };
    this.#lines.push(line);
    this.#runs = [];
    this.#isOver = this.#lines.length >= this.limit || (this.isLast?.(line) ?? false);
  }
}

/** The nearest element that starts a line of its own. */
export function blockOf(element: Element): Element {
  let block = element;
  while (!isBlockTag(block.localName) && block.parentElement && block.parentElement.localName !== 'body')
    block = block.parentElement;
  return block;
}
