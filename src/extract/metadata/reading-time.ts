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

/** Han, kana and Thai characters, which are not parted by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

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

function count(text: string): { readonly words: number; readonly characters: number } {
  const characters = text.match(unspaced)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(unspaced, ' ');
  return { words: spaced.match(word)?.length ?? 0, characters };
}
