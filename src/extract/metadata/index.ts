import type { Metadata } from '../../article.ts';
import { readAuthors } from './authors.ts';
import { orderCandidates, type Provenance } from './candidates.ts';
import { detectLanguage } from './language.ts';
import { readOtherFields } from './other-fields.ts';
import { readHead } from './page-head.ts';
import { readSources } from './page-sources.ts';
import { siteNamesOf } from './site.ts';
import { readTimes } from './times.ts';
import { readTitle } from './title.ts';

export { isBylineText } from './byline.ts';
export { readingMinutes, wordCount } from './reading-time.ts';
export { isDateText } from './stamps.ts';

/** An element of the copy that was read as metadata, so that it can go from the text. */
export interface Mark {
  readonly element: Element;
  readonly role: 'title' | 'byline' | 'date' | 'place' | 'section' | 'agency';
}

/** All that is known before the article's text is. */
export interface MetadataReading {
  readonly metadata: Metadata;
  /** For each field where it was found, the chosen value first. */
  readonly provenance: Provenance;
  readonly marks: readonly Mark[];
}

/** Reads the metadata of a safe copy of the page. */
export function readMetadata(copy: Document, context: { readonly href: string }): MetadataReading {
  const page = readSources(copy, context.href);
  const siteNames = siteNamesOf(page);
  const title = readTitle(page, siteNames);
  const root = copy.body ?? copy.documentElement;
  const head = readHead(root, title.element ?? root);
  const authors = readAuthors(page, head, siteNames);
  const times = readTimes(page, head, page.declaredLang);
  const others = readOtherFields(page);
  const { publishedTime, modifiedTime } = times;
  const metadata: Metadata = {
    ...others.fields,
    ...(title.value ? { title: title.value } : {}),
    authors: authors.authors,
    ...(authors.authors.length > 0 ? { byline: authors.authors.join(', ') } : {}),
    ...(authors.agency ? { agency: authors.agency } : {}),
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime ? { modifiedTime } : {}),
  };
  const marks: Mark[] = [
    ...(title.element ? [{ element: title.element, role: 'title' } as const] : []),
    ...authors.elements.map((element) => ({ element, role: 'byline' }) as const),
    ...times.elements.map((element) => ({ element, role: 'date' }) as const),
  ];
  return {
    metadata,
    provenance: {
      title: orderCandidates(title.candidates, title.value),
      authors: orderCandidates(authors.candidates, authors.authors.join(', ')),
      publishedTime: orderCandidates(times.published, publishedTime ?? ''),
      modifiedTime: orderCandidates(times.modified, modifiedTime ?? ''),
      ...others.candidates,
    },
    marks,
  };
}

/** Settles what depends on the article's text: language, excerpt, place, a byline at its end. */
export function settleWithArticle(
  reading: MetadataReading,
  article: { readonly text: string; readonly element: Element },
): Metadata {
  const { metadata } = reading;
  const lang = detectLanguage(article.text, metadata.lang);
  const excerpt = metadata.excerpt ?? article.text.split('\n', 1)[0]?.slice(0, 300);
  return { ...metadata, ...(lang ? { lang } : {}), ...(excerpt ? { excerpt } : {}) };
}
