import type { Selection } from './selection.ts';
import { measure, type Survey, sum } from './survey.ts';
import { isHeadingTag } from './tags.ts';
import { isDataTable } from './whole-tables.ts';

/** Twice the words of all else that may stand between two texts: "In [1]:", "Open in a new tab". */
const mostOthers = 2 * 8;

/**
 * Tables of data and programs that stand in a row, with their captions and headings: none of them looks like an article,
 * and each has only others beside it. They are chosen between two chosen texts, and where the box of the first or the
 * last chosen one begins or ends with them.
 */
export function chooseWholeRuns(tree: Survey, { texts }: Selection): void {
  const kin = kinOf(tree);
  if (kin.every((index) => index <= label)) return;
  let start = 0;
  for (let end = 0; end <= texts.length; end++) {
    if (end < texts.length && texts[end] !== 1) continue;
    if (end > start) new Run(tree, kin, texts).choose(start, end);
    start = end + 1;
  }
}

/** These are blocks of an article, whatever they hold. */
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'figure']);

/** What a text is to a row of data: nothing or a heading or caption; above that it is data, and this its element. */
const none = -1;
const label = 0;

/** What each text is. */
function kinOf(tree: Survey): Int32Array {
  const kin = new Int32Array(tree.texts.length).fill(none);
  const mark = (index: number, as: number): unknown =>
    kin.fill(as, tree.opens.texts[index] as number, tree.closes.texts[index] as number);
  for (const [index, tag] of tree.tags.entries()) {
    if (tag === 'pre' || (tag === 'table' && isDataTable(tree, index))) mark(index, index);
    else if (tag === 'figcaption' || (isHeadingTag(tag) && tag !== 'h1')) mark(index, label);
  }
  return kin;
}

/** Texts that are not chosen, between two that are or at an end of the page. */
class Run {
  constructor(
    readonly tree: Survey,
    readonly kin: Int32Array,
    readonly texts: Uint8Array,
  ) {}

  choose(start: number, end: number): void {
    if (!this.kin.subarray(start, end).some((index) => index > label)) return;
    const isEnclosed = start > 0 && end < this.texts.length;
    if (isEnclosed && this.#others(start, end) <= mostOthers) this.#mark(start, end);
    else {
      if (start > 0) this.#mark(start, this.#lastOf(start, end));
      if (end < this.texts.length) this.#mark(this.#firstOf(start, end), end);
    }
  }

  #others(start: number, end: number): number {
    let halfWords = 0;
    for (let at = start; at < end; at++)
      if (this.kin[at] === none) halfWords += measure((this.tree.texts[at] as Text).data).halfWords;
    return halfWords;
  }

  #mark(start: number, end: number): void {
    for (let at = start; at < end; at++) if (this.kin[at] !== none) this.texts[at] = 1;
  }

  /** Behind the last data of those that follow a chosen text in its box. */
  #lastOf(start: number, end: number): number {
    let last = start;
    for (let at = start; at < end && this.kin[at] !== none; ) {
      const index = this.kin[at] as number;
      const next = index === label ? at + 1 : (this.tree.closes.texts[index] as number);
      if (index !== label && this.#isBeside(index, start - 1)) last = next;
      at = next;
    }
    return last;
  }

  /** The first text of those that end with data before a chosen one in its box. */
  #firstOf(start: number, end: number): number {
    let first = end;
    for (let at = end; at > start && this.kin[at - 1] !== none; ) {
      const index = this.kin[at - 1] as number;
      at = index === label ? at - 1 : (this.tree.opens.texts[index] as number);
      if (index !== label && !this.#isBeside(index, end)) break;
      if (index !== label || first < end) first = at;
    }
    return first;
  }

  /** Whether the box around an element, but for those that hold nothing else, holds the block of another text. */
  #isBeside(index: number, other: number): boolean {
    const { tree } = this;
    let box = tree.parents[index] as number;
    while (box > 0 && sum(tree, 'texts', box) === sum(tree, 'texts', index)) box = tree.parents[box] as number;
    for (let child = box + 1; child < (tree.ends[box] as number); child = tree.ends[child] as number)
      if ((tree.opens.texts[child] as number) <= other && other < (tree.closes.texts[child] as number))
        return !tree.holdsBlocks[child] || lists.has(tree.tags[child] as string);
    return false;
  }
}
