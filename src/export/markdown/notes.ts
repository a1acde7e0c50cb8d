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
    const place = places.get(id);
    if (!place || notes.has(id) || !isReference(link, place)) continue;
    notes.set(id, String(notes.size + 1));
  }
  return notes;
}

function isReference(link: Element, place: Element): boolean {
  const isAfter = link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(isAfter) && /^\W*[\w*†‡§]{1,4}\W*$/u.test(link.textContent) && place.matches('li, p, dd, div, aside');
}

/** The name of the footnote that an element is. */
export function noteOf(element: Element, { notes }: Context): string | undefined {
  return notes.get(element.id);
}

/** The name of the footnote that a link leads to. */
export function referenceOf(link: Element, { notes }: Context): string | undefined {
  return notes.get(link.getAttribute('href')?.slice(1) ?? '');
}

/** A link from a footnote back to where it is referred to. */
export function isBackLink(link: Element): boolean {
  return (
    (link.getAttribute('href') ?? '').startsWith('#') && /^[\s↑↩↵^⏎\p{Variation_Selector}]*$/u.test(link.textContent)
  );
}
