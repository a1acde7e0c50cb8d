import type { Metadata } from '../../article.ts';
import type { PageAddress } from '../address.ts';
import { readAuthors } from './authors/authors.ts';
import { orderCandidates, type Provenance } from './declared/candidates.ts';
import { type PageSources, readSources } from './declared/page-sources.ts';
import { directionOf, languageTag } from './direction.ts';
import { readOtherFields } from './other-fields.ts';
import { readSection } from './section.ts';
import { siteNamesOf } from './site.ts';
import { type Line, linesIn } from './text/lines.ts';
import { findShown, readHead } from './text/page-head.ts';
import { findPlaceLine, hasDate, townOf } from './text/place.ts';
import { readTimes } from './times/times.ts';
import { findPlainTitle } from './title/plain-title.ts';
import { readTitle, type TitleReading } from './title/title.ts';

export { lengthOf } from './reading-time.ts';
export { settleWithArticle } from './settle.ts';

/** An element of the copy that was read as metadata, so that it can go from the text. */
export interface Mark {
  readonly element: Element;
  readonly role: 'title' | 'byline' | 'date' | 'place' | 'section';
}

/** All that is known before the article's text is. */
export interface MetadataReading {
  readonly metadata: Metadata;
  /** For each field where it was found, the chosen value first. */
  readonly provenance: Provenance;
  readonly marks: readonly Mark[];
  /** Whether the page is one article, by what it declares and by its address, and not a thread of a forum. */
  readonly isArticle: boolean;
}

/** Reads the metadata of a safe copy of the page. */
export function readMetadata(copy: Document, address: PageAddress): MetadataReading {
  const page = readSources(copy, address);
  const root = copy.body ?? copy.documentElement;
  const siteNames = siteNamesOf(page);
  const title = titleOf(page, siteNames, root);
  const head = readHead(root, title.element ?? findShown(root, title.value, page.named.titles) ?? title.anchor);
  const authors = readAuthors(page, head, { siteNames, title: title.value });
  const times = readTimes(page, head, page.declaredLang);
  const section = readSection(page, head, title.value);
  const signed = new Set([...authors.elements, ...times.elements]);
  const place = findPlaceLine(head.after, (line) => signed.has(line.element) || hasDate(line));
  const others = readOtherFields(page, title.value);
  const lang = languageTag(page.declaredLang);
  const dir = directionOf(lang, copy.documentElement?.getAttribute('dir') ?? '');
  const { publishedTime, modifiedTime } = times;
  const names = authors.authors.join(', ') || authors.agency;
  const metadata: Metadata = {
    ...others.fields,
    ...(title.value ? { title: title.value } : {}),
    authors: authors.authors,
    ...(names ? { byline: names } : {}),
    ...(authors.agency ? { agency: authors.agency } : {}),
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime ? { modifiedTime } : {}),
    ...(section.value ? { section: section.value } : {}),
    ...(place ? { place: townOf(place.text) } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
  };
  return {
    metadata,
    provenance: dropEmpty({
      title: orderCandidates(title.candidates, title.value),
      authors: orderCandidates(authors.candidates, authors.authors.join(', ')),
      publishedTime: orderCandidates(times.published, publishedTime ?? ''),
      modifiedTime: orderCandidates(times.modified, modifiedTime ?? ''),
      section: orderCandidates(section.candidates, section.value ?? ''),
      ...others.candidates,
    }),
    marks: [
      ...[title.element ?? [], title.repeats ?? []].flat().map((element) => mark('title', element)),
      ...authors.elements.map((element) => mark('byline', element)),
      ...times.elements.map((element) => mark('date', element)),
      ...section.elements.map((element) => mark('section', element)),
      ...(place ? [mark('place', place.element)] : []),
    ],
    isArticle: page.isArticle && !page.isForum,
  };
}

function dropEmpty(provenance: Provenance): Provenance {
  return Object.fromEntries(Object.entries(provenance).filter(([, candidates]) => candidates.length > 0));
}

function mark(role: Mark['role'], element: Element): Mark {
  return { element, role };
}

interface Titled extends TitleReading {
  readonly repeats?: readonly Element[];
}

/** The title from headings and declarations; of a page that has neither, its headline among the first lines. */
function titleOf(page: PageSources, siteNames: readonly string[], root: Element): Titled {
  const title = readTitle(page, siteNames);
  if (title.element || page.headings.length > 0) return title;
  const plain = findPlainTitle(linesIn(root, 60));
  if (!plain) return title;
  // A declared title wins where there is one: the line then only shows where the article begins.
  const isDeclared = title.value !== '';
  if (isDeclared && plain.line.text !== title.value) return title;
  const { line, repeats } = plain;
  const candidates = [{ value: line.text, source: 'text' } as const, ...title.candidates];
  return { value: line.text, element: line.element, repeats: repeats.map(({ element }: Line) => element), candidates };
}
