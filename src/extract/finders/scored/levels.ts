import { linkDensityOf, proseOf } from '../../facts.ts';
import { type Survey, sum } from '../../survey.ts';

/** How many wrappers up each measure is taken. */
const heights = [1, 2, 3, 4, 6, 8];

/** The features of a block's wrappers, of its siblings, and of where it stands to the element richest in prose. */
export const levelFeatures: readonly string[] = [
  ...heights.flatMap((height) => [
    `words share ${height}`,
    `links ${height}`,
    `words a block ${height}`,
    `blocks ${height}`,
    `prose share ${height}`,
    `children ${height}`,
  ]),
  'siblings',
  'like siblings',
  'place among siblings',
  'repeated wrapper',
  'repeated wrapper words',
  'levels to the prose',
  'side of the prose',
  'levels to main',
  'side of main',
  'levels to article',
];

/** Measures of the elements around each block, kept by element as blocks share them. */
export class Levels {
  readonly #blocksBefore: Uint32Array;
  readonly #prose;
  readonly #children: Uint32Array;
  readonly #alike: Uint32Array;
  readonly #richest: number;
  readonly #main: number;
  readonly #article: number;

  constructor(
    readonly tree: Survey,
    readonly blocks: readonly number[],
  ) {
    const { length } = tree.elements;
    this.#blocksBefore = new Uint32Array(length + 1);
    const isBlock = new Uint8Array(length);
    for (const index of blocks) isBlock[index] = 1;
    for (let index = 0; index < length; index++)
      this.#blocksBefore[index + 1] = (this.#blocksBefore[index] as number) + (isBlock[index] as number);
    this.#prose = proseOf(tree);
    this.#children = new Uint32Array(length);
    for (let index = 1; index < length; index++) {
      const parent = tree.parents[index] as number;
      this.#children[parent] = (this.#children[parent] as number) + 1;
    }
    this.#alike = countAlike(tree);
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
      row.set(this.#level(up), to);
      to += 6;
    }
    row.set([...this.#siblings(index), ...this.#distances(index)], to);
  }

  #level(index: number): number[] {
    const { tree } = this;
    const words = sum(tree, 'halfWords', index);
    const blocks = this.#blocksIn(index);
    return [
      words / Math.max(1, sum(tree, 'halfWords', 0)),
      linkDensityOf(tree, index),
      words / 2 / Math.max(1, blocks),
      blocks,
      this.#proseIn(index) / Math.max(1, this.#prose.total),
      this.#children[index] as number,
    ];
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
function countAlike(tree: Survey): Uint32Array {
  const counts = new Map<string, number>();
  const keys = tree.elements.map((element, index) => {
    const key = `${tree.parents[index]} ${tree.tags[index]} ${element.getAttribute('class')?.slice(0, 60) ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return Uint32Array.from(keys, (key) => counts.get(key) ?? 1);
}

/** The only element of a tag; -1 where there is none or several. */
function only(tree: Survey, tag: string): number {
  const first = tree.tags.indexOf(tag);
  return first >= 0 && tree.tags.indexOf(tag, tree.ends[first]) < 0 ? first : -1;
}
