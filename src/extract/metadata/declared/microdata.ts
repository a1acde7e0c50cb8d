import { linesIn } from '../text/lines.ts';
import { plainText, tidy } from '../text/plain-text.ts';

/** Microdata and RDFa values of the article: property to the elements that carry it, in document order. */
export type MarkedUp = ReadonlyMap<string, readonly Element[]>;

const maxElements = 400;
const properties = new Set(
  (
    'headline name alternativeheadline author creator datepublished datemodified datecreated publisher keywords articlesection ' +
    'license description image inlanguage isaccessibleforfree'
  ).split(' '),
);

/** Reads `itemprop` and `property` once; what belongs to comments, reviews, products and other articles is left out. */
export function readMarkedUp(copy: Document): MarkedUp {
  const found = new Map<string, Element[]>();
  const elements = copy.querySelectorAll('[itemprop],[property]:not(meta[property])');
  for (let index = 0; index < elements.length && index < maxElements; index++) {
    const element = elements[index];
    if (!element) continue;
    const names = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    for (const name of names.toLowerCase().slice(0, 200).split(/\s+/)) {
      const property = name.replace(/^(?:schema|dc|dcterms|dct|sioc):|^https?:\/\/schema\.org\//, '');
      if (!properties.has(property) || !belongsToArticle(element)) continue;
      found.set(property, [...(found.get(property) ?? []), element]);
    }
  }
  return found;
}

const foreign =
  /comment|review|product|offer|rating|organization|person|breadcrumb|listitem|website|wpheader|wpfooter|sidebar|siteNavigation|imageobject|videoobject/i;

function belongsToArticle(element: Element): boolean {
  const scope = element.parentElement?.closest('[itemscope],[typeof]');
  const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
  return !foreign.test(type.slice(0, 200)) && !element.closest('[itemprop~="comment"],[itemprop~="review"]');
}

/** The value of a property's element: its own attribute, the name inside it, or its text as lines. */
export function valuesOf(element: Element): readonly string[] {
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (attribute) return [plainText(attribute)];
  // The machine's form of what an abbreviation says (https://microformats.org/wiki/datetime-design-pattern).
  const title = element.getAttribute('title') ?? '';
  if (element.localName === 'abbr' && /^\d{4}-\d\d-\d\d/.test(title)) return [plainText(title)];
  const named = element.querySelectorAll('[itemprop~="name"],[property~="schema:name"],[property="name"]');
  if (named.length > 0)
    return [...named]
      .slice(0, 20)
      .map((name) => plainText(name.getAttribute('content')) || tidy(name.textContent ?? ''));
  return linesIn(element, 6).flatMap(({ runs }) => runs.map(({ text }) => text));
}
