import { linkDensityOf, proseOf } from '../../facts.ts';
import type { Selection } from '../../selection.ts';
import { type Survey, sum, textOf } from '../../survey.ts';
import { isHeadingTag } from '../../tags.ts';
import { kindsOf } from './alike.ts';
import { readText, textFeatures } from './block-text.ts';
import { textBlocks } from './blocks.ts';
import { Levels, levelFeatures } from './levels.ts';
import { type Measured, pageFeatures, readPage } from './page-features.ts';
import { lettersOf, type PageHints } from './page-hints.ts';
import { Surroundings, surroundingFeatures } from './surroundings.ts';

const tagCodes: readonly string[] = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'div',
  'a',
  'span',
  'pre',
  'blockquote',
  'figcaption',
  'button',
  'label',
  'summary',
  'strong',
  'em',
  'section',
  'time',
  'article',
];

/** Of a block itself, as `Basics` writes them: the last two say what Readability and the page's semantics chose. */
const blockFeatures = 22;
const readabilityColumn = blockFeatures - 2;

/** Words, links and tag of each of these neighbours; then what `writeNeighbours` says of the blocks further around. */
const neighbourOffsets = [-3, -2, -1, 1, 2, 3] as const;
const windowFeatures = 5;

const textStart = blockFeatures;
const neighbourStart = textStart + textFeatures;
const windowStart = neighbourStart + 3 * neighbourOffsets.length;
const levelStart = windowStart + windowFeatures;
const surroundingStart = levelStart + levelFeatures;
const pageStart = surroundingStart + surroundingFeatures;

/** How many features a row has. */
export const featureCount = pageStart + pageFeatures;

/** One row of features for each block of a tree. */
export interface Features {
  readonly blocks: readonly number[];
  readonly rows: Float32Array;
  /** For each block the number of its kind: blocks of one kind are made alike. */
  readonly kinds: Uint32Array;
}

/** Measures every block of a swept page. */
export function featuresOf(tree: Survey, hints: PageHints, semantics: Selection | undefined): Features {
  const blocks = textBlocks(tree);
  const width = featureCount;
  const rows = new Float32Array(blocks.length * width);
  const measured = { tree, blocks, prose: proseOf(tree) };
  const basics = new Basics(measured, hints, semantics);
  const levels = new Levels(measured);
  const surroundings = new Surroundings(tree, blocks);
  const page = readPage(measured, basics.texts, hints);
  for (const [position, index] of blocks.entries()) {
    const row = rows.subarray(position * width, (position + 1) * width);
    basics.write(position, row);
    readText(basics.texts[position] as string, row, textStart);
    basics.writeNeighbours(position, row);
    levels.write(position, row, levelStart);
    surroundings.write(index, row, surroundingStart);
    row.set(page, pageStart);
  }
  return { blocks, rows, kinds: kindsOf(tree, blocks) };
}

/** Fewer letters than these stand in any text. */
const leastWitnessed = 20;

/** What a witness says of a block before it is asked. */
const unheard = -1;

/** Writes down what Readability says of each block. */
export function hearReadability({ blocks, rows }: Features, tree: Survey, selection: Selection): void {
  for (const [position, index] of blocks.entries())
    rows[position * featureCount + readabilityColumn] = selection.texts[tree.opens.texts[index] as number] ?? 0;
}

/** The same rows as they are before Readability is asked. */
export function withoutReadability(rows: Float32Array): Float32Array {
  return rows.map((value, at) => (at % featureCount === readabilityColumn ? unheard : value));
}

class Basics {
  readonly tree: Survey;
  readonly blocks: readonly number[];
  readonly texts: readonly string[];
  readonly #words: Float32Array;
  readonly #links: Float32Array;
  readonly #tags: Float32Array;
  readonly #prose: Uint8Array;
  readonly #proseBefore: Uint32Array;
  readonly #copies = new Map<string, number>();
  readonly #firstHeading: number;
  #lastHeading = -1;
  #wordsAtHeading = 0;
  #wordsSoFar = 0;

  constructor(
    { tree, blocks, prose: { before } }: Measured,
    readonly hints: PageHints,
    readonly semantics: Selection | undefined,
  ) {
    this.tree = tree;
    this.blocks = blocks;
    const count = blocks.length;
    this.texts = blocks.map((index) =>
      textOf(tree, index, 1_000)
        .replace(/\s{2,}|[^\S ]/g, ' ')
        .trim(),
    );
    this.#words = Float32Array.from(blocks, (index) => sum(tree, 'halfWords', index) / 2);
    this.#links = Float32Array.from(blocks, (index) => linkDensityOf(tree, index));
    this.#tags = Float32Array.from(blocks, (index) => tagCodes.indexOf(tree.tags[index] as string) + 1);
    this.#prose = new Uint8Array(count);
    this.#proseBefore = new Uint32Array(count + 1);
    for (const [position, index] of blocks.entries()) {
      const isProse = (before[tree.ends[index] as number] as number) > (before[index] as number);
      this.#prose[position] = isProse ? 1 : 0;
      this.#proseBefore[position + 1] = (this.#proseBefore[position] as number) + (isProse ? 1 : 0);
    }
    for (const text of this.texts) this.#copies.set(text, (this.#copies.get(text) ?? 0) + 1);
    this.#firstHeading = blocks.findIndex((index) => this.#headingLevel(index) === 1);
  }

  #headingLevel(index: number): number {
    for (let up = index; up >= 0 && up > index - 4; up = this.tree.parents[up] as number) {
      const tag = this.tree.tags[up] as string;
      if (isHeadingTag(tag)) return Number(tag.charAt(1));
    }
    return 0;
  }

  /** Called for the blocks in order, as it counts what has passed. */
  write(position: number, row: Float32Array): void {
    const { tree, blocks } = this;
    const index = blocks[position] as number;
    const text = this.texts[position] as string;
    const words = this.#words[position] as number;
    if (this.#headingLevel(index) > 0) {
      this.#lastHeading = position;
      this.#wordsAtHeading = this.#wordsSoFar;
    }
    const allChars = Math.max(1, sum(tree, 'chars', 0));
    const proseTotal = this.#proseBefore[blocks.length] as number;
    const proseBefore = this.#proseBefore[position] as number;
    row.set([
      this.#tags[position] as number,
      words,
      sum(tree, 'chars', index) / Math.max(1, words),
      this.#links[position] as number,
      this.#prose[position] as number,
      depthOf(tree, index),
      position / blocks.length,
      (tree.opens.chars[index] as number) / allChars,
      blocks.length - position,
      this.#firstHeading < 0 ? 0 : Math.sign(position - this.#firstHeading) + 2,
      this.#firstHeading < 0 ? -1 : Math.max(-50, Math.min(500, position - this.#firstHeading)),
      this.#lastHeading < 0 ? 200 : position - this.#lastHeading,
      this.#lastHeading < 0 ? 0 : this.#headingLevel(blocks[this.#lastHeading] as number),
      this.#wordsSoFar - this.#wordsAtHeading,
      this.#isWitnessed(text) ? 1 : 0,
      Math.min(9, this.#copies.get(text) ?? 1),
      proseBefore === 0 ? 1 : 0,
      proseBefore === proseTotal ? 1 : 0,
      proseBefore,
      proseTotal - proseBefore,
      unheard,
      this.semantics?.texts[tree.opens.texts[index] as number] ?? unheard,
    ]);
    this.#wordsSoFar += words;
  }

  #isWitnessed(text: string): boolean {
    if (text.length < leastWitnessed || this.hints.witness.length < leastWitnessed) return false;
    const letters = lettersOf(text.slice(0, 100)).slice(0, 60);
    return letters.length >= leastWitnessed && this.hints.witness.includes(letters);
  }

  writeNeighbours(position: number, row: Float32Array): void {
    let at = neighbourStart;
    for (const offset of neighbourOffsets) {
      const other = position + offset;
      const exists = other >= 0 && other < this.blocks.length;
      row[at++] = exists ? (this.#words[other] as number) : -1;
      row[at++] = exists ? (this.#links[other] as number) : -1;
      row[at++] = exists ? (this.#tags[other] as number) : -1;
    }
    row.set([...this.#window(position, 3), ...this.#window(position, 10), this.#proseNear(position, 10)], windowStart);
  }

  /** Mean words and link density, weighted by words, of the blocks at most `reach` away. */
  #window(position: number, reach: number): [number, number] {
    let words = 0;
    let linked = 0;
    const from = Math.max(0, position - reach);
    const to = Math.min(this.blocks.length - 1, position + reach);
    for (let other = from; other <= to; other++) {
      words += this.#words[other] as number;
      linked += (this.#words[other] as number) * (this.#links[other] as number);
    }
    return [words / (to - from + 1), linked / Math.max(1, words)];
  }

  #proseNear(position: number, reach: number): number {
    const to = Math.min(this.blocks.length, position + reach + 1);
    return (this.#proseBefore[to] as number) - (this.#proseBefore[Math.max(0, position - reach)] as number);
  }
}

function depthOf(tree: Survey, index: number): number {
  let depth = 0;
  for (let up = tree.parents[index] as number; up >= 0; up = tree.parents[up] as number) depth++;
  return depth;
}
