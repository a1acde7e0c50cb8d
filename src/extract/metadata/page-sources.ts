import { type Heading, readHeadings } from './headings.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { type MarkedUp, readMarkedUp } from './microdata.ts';
import { tidy } from './plain-text.ts';

/** What the page says of itself, each source read once. */
export interface PageSources {
  readonly copy: Document;
  readonly href: string;
  readonly meta: MetaTags;
  readonly linked: LinkedArticle | undefined;
  readonly markedUp: MarkedUp;
  readonly headings: readonly Heading[];
  readonly documentTitle: string;
  /** As the page declares it; BCP 47 or not. */
  readonly declaredLang: string;
}

export function readSources(copy: Document, href: string): PageSources {
  const headings = readHeadings(copy);
  const documentTitle = tidy(copy.querySelector('head > title, title')?.textContent ?? '');
  const meta = readMetaTags(copy);
  const known = [...headings.map(({ text }) => text), documentTitle, meta.get('og:title')?.[0] ?? ''];
  return {
    copy,
    href,
    meta,
    linked: readLinkedArticle(copy, href, known),
    markedUp: readMarkedUp(copy),
    headings,
    documentTitle,
    declaredLang: copy.documentElement?.getAttribute('lang') ?? '',
  };
}
