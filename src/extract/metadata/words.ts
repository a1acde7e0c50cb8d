import { normalise } from '../../rules/normalise.ts';
import { hashOf, readKeys, writeKeys } from '../../rules/packed-phrases.ts';

/** Words to look others up in. The files of `vocabulary` export nothing but such lists. */
export interface WordList {
  readonly words?: readonly string[];
  /** As they ship: their keys alone, which take a third of the room (e2e/pack-phrases.mjs). */
  readonly packed?: string;
}

/** A list from texts of words that spaces part. */
export const words = (...texts: readonly string[]): WordList => ({ words: texts.join(' ').split(' ') });

/** The form in which a list ships. */
export function packWords({ words = [] }: WordList): WordList {
  return { packed: writeKeys([...new Set(words.map(keyOf))].sort((a, b) => a - b)) };
}

/** 20 of a hash's 28 bits: of 2,500 words that stand where a listed one may, one is taken for a word that it is not. */
const keyOf = (word: string): number => hashOf(normalise(word)) >>> 8;

/** What each word of some lists stands for; of a word in two of them, the later one. */
export class WordTable<Value> {
  readonly #values = new Map<number, Value>();

  add({ words, packed = '' }: WordList, value: Value): void {
    for (const key of words?.map(keyOf) ?? readKeys(packed)) this.#values.set(key, value);
  }

  get(word: string): Value | undefined {
    return this.#values.get(keyOf(word));
  }
}
