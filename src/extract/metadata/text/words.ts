import { normalise } from '../../../rules/normalise.ts';
import { hashBits, hashOf, readKeys, writeKeys } from '../../../rules/packed-phrases.ts';

/** Words to look others up in. The files of `vocabulary` export nothing but such lists. */
export interface WordList {
  readonly words: readonly string[];
  /** How many bits a key has. */
  readonly bits: number;
}

/** A list as it ships: its keys alone, which take a third of the room (e2e/pack-data.mjs), behind their bits. */
export type PackedWords = string;

/** Of 2,500 words that stand where a listed one of 400 may, one is taken for a word that it is not. */
const bits = 20;

/** Where any name may stand one in 20,000 is: with 22 bits a Hamberger was a role. */
const bitsAmongNames = 23;

/** A list from texts of words that spaces part. */
export const words = (...texts: readonly string[]): WordList => ({ words: texts.join(' ').split(' '), bits });

/** A list to look up what may be anyone's name. */
export const wordsAmongNames = (...texts: readonly string[]): WordList => ({
  ...words(...texts),
  bits: bitsAmongNames,
});

/** A list to count how often its words stand in a text: a few that are taken for them make no difference. */
export const everydayWords = (text: string): WordList => ({ ...words(text), bits: 14 });

/** A list of labels, which may be several words each: by language, parted by upright lines. */
export const labels = (table: Readonly<Record<string, string>>): WordList => ({
  words: Object.values(table).flatMap((each) => each.split('|')),
  bits: bitsAmongNames,
});

/** The form in which a list ships. */
export function packWords({ words, bits }: WordList): PackedWords {
  const keys = words.map((word) => keyOf(word, bits));
  return String.fromCharCode(packedBits + bits) + writeKeys([...new Set(keys)].sort((a, b) => a - b));
}

/** A letter for a number of bits. */
const packedBits = 64;

/** Nearly all words: nothing is to be normalised but their case. */
const plain = /^[a-z](?:[a-z ]*[a-z])?$/i;

/** The first bits of a hash. */
const keyOf = (word: string, bits: number): number =>
  hashOf(plain.test(word) ? word.toLowerCase() : normalise(word)) >>> (hashBits - bits);

/** What each word of some lists stands for. */
export class WordTable<Value> {
  readonly #values = new Map<number, Value[]>();
  #bits = bits;

  /** All lists of a table have keys of the same length. */
  add(list: WordList | PackedWords, value: Value): void {
    const isPacked = typeof list === 'string';
    this.#bits = isPacked ? list.charCodeAt(0) - packedBits : list.bits;
    const keys = isPacked ? readKeys(list.slice(1)) : list.words.map((word) => keyOf(word, this.#bits));
    for (const key of keys) this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  /** Of a word in two lists, the later one. */
  get(word: string): Value | undefined {
    return this.getAll(word).at(-1);
  }

  getAll(word: string): readonly Value[] {
    return this.#values.get(keyOf(word, this.#bits)) ?? [];
  }
}

const longestLabel = 48;

/** The words of some lists, whose keys have the same length. */
export class WordSet extends WordTable<true> {
  constructor(...lists: readonly (WordList | PackedWords)[]) {
    super();
    for (const list of lists) this.add(list, true);
  }

  has(word: string): boolean {
    return this.get(word) === true;
  }

  /** Whether any word of a text is listed. */
  hasAny(text: string): boolean {
    return text.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && this.has(word));
  }

  /** The longest label that a text begins with, with the colon or the space behind it. */
  labelAt(text: string): string | undefined {
    const head = text.slice(0, longestLabel);
    const ends = Array.from(head.matchAll(/(?<=[\p{L}\p{M})])(?=[ :：／/・]|$)/gu), ({ index }) => index);
    const end = ends.findLast((end) => this.has(text.slice(0, end)));
    return end === undefined ? undefined : text.slice(0, end) + (/^ ?[:：／/・] ?|^ /.exec(text.slice(end))?.[0] ?? '');
  }
}
