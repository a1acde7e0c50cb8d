import { normalise, withoutNumbers } from './normalise.ts';
import type { PackedPhrases, Phrases } from './rule.ts';

/**
 * A phrase as a number: the 26-bit hash of its normalised form, and above it how many characters of a text it is to
 * be compared with; none where it is the whole text, and `labels` more where a title has to follow.
 *
 * Three quarters of the rules' bytes were phrases (in their 16 languages 48 KB of the package), and judging needs no more of
 * them than these numbers: the bundle carries them alone (e2e/pack-data.mjs), in a third of the room. The price is a
 * text that is taken for a phrase it is not: for 4,000 phrases one of 17,000 texts of up to 56 characters, which then
 * still has to meet what its rule asks for besides.
 */
export type PhraseKey = number;

export const hashBits = 26;
const hashes = 2 ** hashBits;
const labels = 256;
/** The most characters of a phrase that is looked up as a whole text: of a longer one it is the beginning. */
const longestWhole = 56;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The keys of a rule's phrases, whichever form they have. */
export function keysOfPhrases(phrases: Phrases | PackedPhrases): readonly PhraseKey[] {
  if (typeof phrases !== 'string') return keysOfTable(phrases);
  return phrases.split(' ').flatMap((letters, kind) => readKeys(letters).map((key) => key + (bases[kind] as number)));
}

/** The form in which phrases are shipped. */
export function packPhrases(phrases: Phrases): PackedPhrases {
  const keys = keysOfTable(phrases).sort((a, b) => a - b);
  const groups = starts.map((start, kind) => {
    const end = starts[kind + 1] ?? Number.POSITIVE_INFINITY;
    return writeKeys(keys.filter((key) => key >= start && key < end).map((key) => key - (bases[kind] as number)));
  });
  return groups.join(' ').trimEnd();
}

/** A phrase as texts are compared, and what may follow it: nothing, further words, or a separator and a title. */
export function readPhrase(phrase: string): {
  readonly form: string;
  readonly goesOn: boolean;
  readonly isLabel: boolean;
} {
  const form = withoutNumbers(normalise(phrase.replaceAll('#', '0')));
  return { form, goesOn: /…\s*$/.test(phrase), isLabel: /:…\s*$/.test(phrase) };
}

/** Where the keys begin of phrases that are a whole text, of those that begin one, and of labels. */
const starts = [0, hashes, labels * hashes];
/** What is taken off them when they are packed. */
const bases = [0, 0, labels * hashes];

/** How many characters at a text's start the key is compared with; none where it is the whole text. */
const lengthOfKey = (key: PhraseKey): number => Math.floor(key / hashes) % labels;

function keysOfTable(phrases: Phrases): PhraseKey[] {
  const keys = Object.values(phrases)
    .flat()
    .map((phrase) => {
      const { form, goesOn, isLabel } = readPhrase(phrase);
      return (
        hashOf(form) +
        (goesOn || form.length > longestWhole ? form.length * hashes : 0) +
        (isLabel ? labels * hashes : 0)
      );
    });
  return [...new Set(keys)];
}

/** What stands for a text: so many bits. */
export function hashOf(text: string): number {
  let state = firstState;
  for (let index = 0; index < text.length; index++) state = nextState(state, text.charCodeAt(index));
  return finished(state);
}

/** All phrases of a matcher, to look texts up in. */
export class PhraseTable<Value> {
  readonly #values = new Map<PhraseKey, Value[]>();
  /** For the last 16 bits of a key whether any phrase has them: nearly all look-ups end here. */
  readonly #known = new Uint8Array(0x10000);
  /** The most characters of a phrase that begins a text. */
  #longestStart = 0;

  add(key: PhraseKey, value: Value): void {
    const values = this.#values.get(key);
    if (values) values.push(value);
    else this.#values.set(key, [value]);
    this.#known[key & 0xffff] = 1;
    this.#longestStart = Math.max(this.#longestStart, lengthOfKey(key));
  }

  /** Calls `visit` for all that a text is found by: the whole text (length 0), then so many of its first characters. */
  find(text: string, visit: (values: readonly Value[], length: number) => void): void {
    const look = (hash: number, length: number): void => {
      // A label with a title says more than the same words that anything may follow.
      const labelled = length > 0 && this.#values.get(hash + (labels + length) * hashes);
      if (labelled && title.test(text.slice(length))) visit(labelled, length);
      const values = this.#values.get(hash + length * hashes);
      if (values) visit(values, length);
    };
    if (text.length <= longestWhole) {
      const whole = hashOf(text);
      if (this.#known[whole & 0xffff]) look(whole, 0);
    }
    const most = Math.min(text.length, this.#longestStart);
    let state = firstState;
    for (let length = 1; length <= most; length++) {
      state = nextState(state, text.charCodeAt(length - 1));
      if (!endsWord(text, length)) continue;
      const hash = finished(state);
      if (this.#known[hash & 0xffff]) look(hash, length);
    }
  }
}

/** What tells a label from a sentence that begins alike: a colon or the like, and the title of something. */
const title = /^ ?(?:[:|>›»\]】]|-(?= )) ?\S.{3}/;

const inWord = /[\p{L}\p{N}]/u;

/** Whether a word ends after so many characters; Chinese and Japanese have no such ends. */
function endsWord(text: string, length: number): boolean {
  const next = text.charCodeAt(length);
  // Nearly all that comes next: asked first, as every character of every short text is.
  if (next >= 97 && next <= 122) return false;
  return next === 32 || !inWord.test(text.charAt(length)) || text.charCodeAt(length - 1) >= 0x2e80;
}

/** FNV-1a over UTF-16 units, finished as in MurmurHash3, as FNV alone leaves the upper bits of short texts alike. */
const firstState = 0x811c9dc5;
const nextState = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193);

function finished(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - hashBits);
}

/**
 * Sorted keys by the gaps between them (a Golomb-Rice code, six bits a letter): first the width of a gap's lower part,
 * then for each gap its upper part as so many ones and a zero, and its lower part.
 */
export function writeKeys(keys: readonly PhraseKey[]): string {
  if (keys.length === 0) return '';
  const meanGap = (keys.at(-1) ?? 0) / keys.length;
  const width = Math.max(1, Math.floor(Math.log2(meanGap * Math.LN2)));
  const gaps = keys.map((key, index) => key - (keys[index - 1] ?? 0));
  const upper = (gap: number) => '1'.repeat(Math.floor(gap / 2 ** width));
  const lower = (gap: number) => (gap % 2 ** width).toString(2).padStart(width, '0');
  const bits = width.toString(2).padStart(6, '0') + gaps.map((gap) => `${upper(gap)}0${lower(gap)}`).join('');
  const letters = bits.padEnd(Math.ceil(bits.length / 6) * 6, '1').match(/.{6}/g) ?? [];
  return letters.map((letter) => alphabet[Number.parseInt(letter, 2)]).join('');
}

/** The keys that `writeKeys` wrote. */
export function readKeys(letters: string): PhraseKey[] {
  if (letters === '') return [];
  const bits = Array.from(letters, (letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0')).join('');
  const width = Number.parseInt(bits.slice(0, 6), 2);
  let key = 0;
  return Array.from(bits.slice(6).matchAll(new RegExp(`(1*)0(.{${width}})`, 'g')), ([, upper = '', lower = '']) => {
    key += upper.length * 2 ** width + Number.parseInt(lower, 2);
    return key;
  });
}
