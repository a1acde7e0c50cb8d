import { collapse } from '../text/collapse.ts';

/** Quotation marks, dashes, and what is invisible. */
const marks =
  /(["\u2018\u2019\u201a\u201b\u2032\u00b4`\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033])|([\u2010-\u2015\u2212\u2500\u30fb])|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f/g;
const edge =
  /^[\s:;.,!?\u2026'"|\u2022\u00b7*#>\u203a\u2192\u25b6\u25ba\u25bc\u25b2\u2190-\u2193\-\p{Extended_Pictographic}\u3010\u3011\u300c\u300d\u3002\u3001]$/u;

/** The longest text that a rule is asked about, in characters that are no space. */
export const longestTested = 600;
/** The same with its spaces, before and after it is normalised: some characters become several. */
export const longestWithSpaces = 2 * longestTested;

/**
 * The form in which texts and phrases are compared: compatibility characters, case, quotes, dashes, white space and
 * what decorates the edges (punctuation, arrows, emoji) make no difference.
 */
export function normalise(text: string): string {
  const trimmed = text.trim();
  const form = plain.test(trimmed) ? trimmed : collapse(unify(text));
  return trimEdges(form.toLowerCase());
}

/** Most texts of most pages: nothing beyond ASCII, no quotation mark, one space between two words. */
const plain = /^(?: ?[!#-_a-~])*$/;

function unify(text: string): string {
  return text.normalize('NFKC').replace(marks, (_, quote, dash) => (quote ? "'" : dash ? '-' : ''));
}

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isPlain(text, start) && isEdge(characterAt(text, start)))
    start += characterAt(text, start).length;
  while (end > start && !isPlain(text, end - 1) && isEdge(characterBefore(text, end)))
    end -= characterBefore(text, end).length;
  return text.slice(start, end);
}

/** A letter or digit (digits are Emoji in some tables): asked first, as most texts begin and end with one. */
function isPlain(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

const characterAt = (text: string, position: number): string => String.fromCodePoint(text.codePointAt(position) ?? 0);

/** Of two halves of a character outside the basic plane, both. */
function characterBefore(text: string, position: number): string {
  const isLowHalf = (text.charCodeAt(position - 1) & 0xfc00) === 0xdc00;
  return characterAt(text, isLowHalf && position > 1 ? position - 2 : position - 1);
}

function isEdge(character: string): boolean {
  // It is Extended_Pictographic in some tables, but says something.
  return character !== '©' && edge.test(character);
}

/** The normalised text with every number as `#`, so that "12 comments" is found by the phrase "# comments". */
export function withoutNumbers(normalised: string): string {
  return normalised.replace(/\d+/g, '#');
}

/** A length or the like in a class that is a style: `top-[--nav-bar-height]`, `h-(--nav-bar-height)`. */
const styleValue = /\[[^\]\s]*\]|\(--[^)\s]*\)/g;

/** The words in a class, id or role: split at what is no letter and where an upper-case letter follows a lower-case one. */
export function nameWords(value: string): string[] {
  const names = value.slice(0, 500).replace(styleValue, '');
  return (names.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? []).map((word) => word.toLowerCase());
}
