import { linkDensityOf, type Prose } from '../../facts.ts';
import { type Survey, sum } from '../../survey.ts';
import type { Measured } from './page-features.ts';

/** How many wrappers up each measure is taken. */
const heights = [1, 2, 3, 4, 6, 8];

/**
 * How many features a block's wrappers, its siblings and its place against the element richest in prose have: for each
 * height the share of words, links, words a block, blocks, share of prose and children; then siblings, like siblings, place
 * among them, repeated wrapper and its words, levels to the prose and its side, levels to main and its side, to article.
 */
export const levelFeatures = heights.length * 6 + 10;

/** Measures of the elements around each block, kept by element as blocks share them. */
export class Levels {
  readonly #blocksBefore: Uint32Array;
  readonly tree: Survey;
  readonly blocks: readonly number[];
  readonly #prose: Prose;
  readonly #children: Uint32Array;
  readonly #alike: Uint32Array;
  readonly #richest: number;
  readonly #halfWords: number;
  readonly #main: number;
  readonly #article: number;

  constructor({ tree, blocks, prose }: Measured) {
    this.tree = tree;
    this.blocks = blocks;
    this.#prose = prose;
    const { length } = tree.elements;
    this.#blocksBefore = new Uint32Array(length + 1);
    const isBlock = new Uint8Array(length);
    for (const index of blocks) isBlock[index] = 1;
    for (let index = 0; index < length; index++)
      this.#blocksBefore[index + 1] = (this.#blocksBefore[index] as number) + (isBlock[index] as number);
    this.#children = new Uint32Array(length);
    for (let index = 1; index < length; index++) {
      const parent = tree.parents[index] as number;
      this.#children[parent] = (this.#children[parent] as number) + 1;
    }
    this.#alike = countAlike(tree, this.#children);
    this.#halfWords = Math.max(1, sum(tree, 'halfWords', 0));
    this.#richest = this.#richestInProse();
    this.#main = only(tree, 'main');
    this.#article = only(tree, 'article');
  }

  /** The element whose own children, and half of whose grandchildren, hold the most prose. */
  #richestInProse(): number {
    const score = new Float64Array(this.tree.elements.length);
    for (const index of this.blocks) {
      if (this.#proseIn(index) === 0) continue;
      const chars = sum(this.tree, 'chars', index);
      const parent = Math.max(0, this.tree.parents[index] as number);
      const grandparent = Math.max(0, this.tree.parents[parent] as number);
      score[parent] = (score[parent] as number) + chars;
      score[grandparent] = (score[grandparent] as number) + chars / 2;
    }
    let best = 0;
    for (let index = 0; index < score.length; index++)
      if ((score[index] as number) > (score[best] as number)) best = index;
    return best;
  }

  #proseIn(index: number): number {
    const { chars } = this.#prose;
    return (chars[this.tree.ends[index] as number] as number) - (chars[index] as number);
  }

  write(position: number, row: Float32Array, at: number): void {
    const index = this.blocks[position] as number;
    let to = at;
    let up = index;
    let height = 0;
    for (const wanted of heights) {
      while (height < wanted && up > 0) {
        up = this.tree.parents[up] as number;
        height++;
      }
      this.#level(up, row, to);
      to += 6;
    }
    row.set([...this.#siblings(index), ...this.#distances(index)], to);
  }

  #level(index: number, row: Float32Array, at: number): void {
    const { tree } = this;
    const words = sum(tree, 'halfWords', index);
    const blocks = this.#blocksIn(index);
    row[at] = words / this.#halfWords;
    row[at + 1] = linkDensityOf(tree, index);
    row[at + 2] = words / 2 / Math.max(1, blocks);
    row[at + 3] = blocks;
    row[at + 4] = this.#proseIn(index) / Math.max(1, this.#prose.total);
    row[at + 5] = this.#children[index] as number;
  }

  #blocksIn(index: number): number {
    return (this.#blocksBefore[this.tree.ends[index] as number] as number) - (this.#blocksBefore[index] as number);
  }

  #siblings(index: number): number[] {
    const { tree } = this;
    const parent = Math.max(0, tree.parents[index] as number);
    const span = Math.max(1, (tree.ends[parent] as number) - parent);
    let card = index;
    while (card > 0 && (this.#alike[card] as number) < 3) card = tree.parents[card] as number;
    return [
      this.#children[parent] as number,
      this.#alike[index] as number,
      (index - parent) / span,
      card > 0 ? (this.#alike[card] as number) : 0,
      card > 0 ? sum(tree, 'halfWords', card) / 2 : 0,
    ];
  }

  #distances(index: number): number[] {
    return [
      this.#levelsTo(this.#richest, index),
      this.#side(this.#richest, index),
      this.#main < 0 ? -1 : this.#levelsTo(this.#main, index),
      this.#main < 0 ? -1 : this.#side(this.#main, index),
      this.#article < 0 ? -1 : this.#levelsTo(this.#article, index),
    ];
  }

  /** How far one has to climb from an element until it holds a block: 0 inside. */
  #levelsTo(element: number, index: number): number {
    let levels = 0;
    for (
      let up = element;
      up > 0 && !(up <= index && index < (this.tree.ends[up] as number));
      up = this.tree.parents[up] as number
    )
      levels++;
    return levels;
  }

  #side(element: number, index: number): number {
    if (index < element) return 0;
    return index < (this.tree.ends[element] as number) ? 1 : 2;
  }
}

/** How many siblings of an element have the same tag and class, itself included. */
function countAlike(tree: Survey, children: Uint32Array): Uint32Array {
  const counts = new Uint32Array(children.length).fill(1);
  // For each element the first sibling that is like it; most often itself.
  const firsts = Uint32Array.from(counts.keys());
  for (let parent = 0; parent < children.length; parent++) {
    if ((children[parent] as number) < 2) continue;
    const known = new Map<string, number>();
    const end = tree.ends[parent] as number;
    for (let child = parent + 1; child < end; child = tree.ends[child] as number) {
      const names = (tree.elements[child] as Element).getAttribute('class') ?? '';
      const key = `${tree.tags[child]} ${names.slice(0, 60)}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, child);
      else {
        firsts[child] = first;
        (counts[first] as number)++;
      }
    }
  }
  return firsts.map((first) => counts[first] as number);
}

/** The only element of a tag; -1 where there is none or several. */
function only(tree: Survey, tag: string): number {
  const first = tree.tags.indexOf(tag);
  return first >= 0 && tree.tags.indexOf(tag, tree.ends[first]) < 0 ? first : -1;
}
