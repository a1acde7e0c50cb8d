import { isBackLink as isSignBack } from '../../text/article-text.ts';

/** Footnotes of an article: the name of each by the id that references lead to. */
export type Notes = ReadonlyMap<string, string>;

/** What a writer needs to know besides the element it writes. */
export interface Context {
  readonly notes: Notes;
}

/** Short links to a place further down, as footnotes have. */
export function findNotes(body: ParentNode & Node): Notes {
  const notes = new Map<string, string>();
  const places = new Map([...body.querySelectorAll('[id]')].map((place) => [place.id, place]));
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const target = places.get(id);
    // The number of a note may be the link back, and stand beside its text.
    const place = target?.localName === 'a' ? target.parentElement : target;
    if (!place || notes.has(id) || !isBefore(link, place) || !isReference(link, place)) continue;
    notes.set(id, String(notes.size + 1));
  }
  return notes;
}

const isBefore = (link: Element, place: Element): boolean =>
  (link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The most characters of a reference with its brackets: the pattern takes their square. */
const longestReference = 20;

function isReference({ textContent: text }: Element, place: Element): boolean {
  if (text.length > longestReference || !/^\W*[\w*†‡§]{1,4}\W*$/u.test(text)) return false;
  // A year is a word of its sentence: "Holm, 2011".
  if (/\d{4}/.test(text)) return false;
  return place.matches('li, p, dd, div, aside');
}

/** The name of the footnote that an element is. */
export function noteOf(element: Element, { notes }: Context): string | undefined {
  return notes.get(element.id) ?? notes.get(element.querySelector(':scope > a[id]')?.id ?? '');
}

/** The name of the footnote that a link leads to. */
export function referenceOf(link: Element, { notes }: Context): string | undefined {
  return notes.get(link.getAttribute('href')?.slice(1) ?? '');
}

/** A link from a footnote back to where it is referred to: a sign without words, or the note's own number. */
export function isBackLink(link: Element, { notes }: Context): boolean {
  return notes.has(link.id) || isSignBack(link);
}
