import { wordKey } from '../text/plain-text.ts';

const separator = /\s+[|•·–—―\-»«›‹:/~∙]{1,3}\s+|\s*[|»｜]\s*|\s+::\s+|\s*[_＿](?=\p{Script=Han})|: (?=\S+$)/gu;

/** The parts of a document title: "Story - Section | Site" has three. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => wordKey(part) !== '');
}

/** The title without the site's name or a section at its end or beginning. */
export function withoutSiteName(title: string, siteNames: readonly string[], headings: readonly string[]): string {
  const shown = shownIn(title, headings, siteNames);
  if (shown !== undefined) return shown;
  const cuts = [...title.matchAll(separator)];
  let result = title;
  for (const cut of cuts.reverse()) {
    const tail = result.slice(cut.index + cut[0].length);
    if (isSiteName(tail, siteNames)) result = title.slice(0, cut.index);
  }
  const first = [...result.matchAll(separator)][0];
  if (first && isSiteName(result.slice(0, first.index), siteNames))
    result = result.slice(first.index + first[0].length);
  return wordKey(result) ? result.trim() : title;
}

/** A declared title up to its first upright line: what follows is a site, a section or words for search engines. */
export function beforePipe(title: string): string {
  const [first = ''] = title.split(/\s*[|｜]\s*/, 1);
  return first.includes(' ') || /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(first) ? first : title;
}

/**
 * The part of the title that stands as a heading on the page, in the title's spelling. The last part is the book's or
 * the site's name, unless the site's stands in front.
 */
function shownIn(title: string, headings: readonly string[], siteNames: readonly string[]): string | undefined {
  const key = wordKey(title);
  if (headings.some((heading) => wordKey(heading) === key)) return title;
  const known = new Set(headings.map(wordKey));
  const parts = titleParts(title);
  return parts.find(
    (part, index) =>
      part.length > 8 &&
      part.length >= title.length * 0.3 &&
      (index === 0 || index < parts.length - 1 || isSiteName(parts[0] ?? '', siteNames)) &&
      known.has(wordKey(part)),
  );
}

/** The words without accents, as hosts are called: "Maré Notícias" is marenoticias.example. */
const hostWords = (text: string): readonly string[] =>
  wordKey(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');

const compact = (text: string): string => hostWords(text).join('');

const compacted = new WeakMap<readonly string[], readonly string[]>();

/** The names without spaces, made once for a page. */
function compactNames(siteNames: readonly string[]): readonly string[] {
  const known = compacted.get(siteNames) ?? siteNames.map(compact).filter((name) => name.length > 1);
  compacted.set(siteNames, known);
  return known;
}

/** What sites add to their names. */
const generic =
  /^(?:the|blog|news|online|official|site|website|homepage|magazine|forum|forums|community|docs|documentation|inc|llc|com|org|net|co)$/;

/** Whether the text is one of the site's names in full. */
export function isSameName(text: string, siteNames: readonly string[]): boolean {
  const name = compact(text);
  return name !== '' && compactNames(siteNames).includes(name);
}

/** Whether the text names the site: one of its names, or its host's words. */
export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const words = hostWords(text);
  const name = words.join('');
  if (!name || name.length > 60) return false;
  const known = compactNames(siteNames);
  return known.some((other) => isVariant(name, other)) || isMadeOf(words, known);
}

function isVariant(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.startsWith(short) && short.length > long.length * 0.4;
}

/** "Harbour Blog" on blog.harbour.example: every word is in the names, and one of them is not generic. */
function isMadeOf(words: readonly string[], known: readonly string[]): boolean {
  const own = words.filter((word) => !generic.test(word));
  return (
    own.length > 0 &&
    own.every((word) => word.length > 2 && known.some((name) => name.includes(word))) &&
    words.length <= 4 &&
    own.join('').length > 3
  );
}
