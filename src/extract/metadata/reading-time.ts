/**
 * Silent reading of long texts, words a minute: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", IOVS 53 (2012), table 1; for Chinese and Japanese
 * characters a minute, from the same table.
 */
const wordsPerMinute: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
]);

/** The mean of the table, for the languages that it does not hold. */
const otherLanguages = 184;
const charactersPerMinute: ReadonlyMap<string, number> = new Map([
  ['zh', 255],
  ['ja', 357],
]);

/** Characters of scripts that do not part words by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const inWord = /[\p{L}\p{N}\p{M}]/u;
/** What holds a word together: "well-known", "3.5", "it's". */
const joints = "'’.,-‐‑";

/** How long a text is. */
export interface Length {
  /** Characters of Chinese, Japanese and other unspaced scripts count one each. */
  readonly wordCount: number;
  /** How long it takes to read, in whole minutes; at least one where there is text. */
  readonly readingMinutes: number;
}

export function lengthOf(text: string, lang?: string): Length {
  const { words, characters } = count(text);
  const wordCount = words + characters;
  if (wordCount === 0) return { wordCount, readingMinutes: 0 };
  const base = lang?.split('-')[0]?.toLowerCase() ?? '';
  const byCharacter = charactersPerMinute.get(base) ?? 255;
  const byWord = wordsPerMinute.get(base) ?? otherLanguages;
  const minutes = words / byWord + characters / byCharacter;
  return { wordCount, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** What a character is to words. A joint behind a letter is `joined`. */
const unknown = 0;
const gap = 1;
const joint = 2;
const letter = 3;
const joined = 4;
const alone = 5;

/** By code unit, once it was met: patterns for all scripts take ten times as long as a look at this. */
const natures = new Uint8Array(0x10000);

function natureOf(code: number): number {
  const known = natures[code] ?? unknown;
  if (known !== unknown) return known;
  const sign = String.fromCodePoint(code);
  const nature = unspaced.test(sign) ? alone : inWord.test(sign) ? letter : joints.includes(sign) ? joint : gap;
  // Characters beyond the table are few, and none is noted.
  natures[code] = nature;
  return nature;
}

function count(text: string): { readonly words: number; readonly characters: number } {
  let words = 0;
  let characters = 0;
  let before = gap;
  for (let position = 0; position < text.length; position++) {
    const code = text.codePointAt(position) as number;
    if (code > 0xffff) position++;
    const nature = natureOf(code);
    if (nature === alone) characters++;
    else if (nature === letter && before !== letter && before !== joined) words++;
    before = nature === joint && before === letter ? joined : nature;
  }
  return { words, characters };
}
