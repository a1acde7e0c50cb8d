import { parseDate } from './dates.ts';
import { ownValue } from './json-ld-parse.ts';
import { valuesOf } from './microdata.ts';
import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';
import type { Source } from './sources.ts';
import type { Timed, Times } from './timed.ts';

/** Names of meta elements by source, with the share of pages on which they equal the truth as weight. */
const publishedNames: readonly (readonly [Source, number, readonly string[]])[] = [
  [
    'article-tags',
    92,
    ['article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'og:pubdate'],
  ],
  [
    'dublin-core',
    75,
    ['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.created'],
  ],
  ['citation', 70, ['citation_publication_date', 'citation_online_date', 'citation_date']],
  ['parsely', 85, ['parsely-pub-date']],
  ['sailthru', 85, ['sailthru.date']],
  [
    'meta',
    75,
    [
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'publish_date',
      'datepublished',
      'created',
      'pub_date',
      'article_date_original',
      'last-published',
      'cxenseparse:recs:publishtime',
      'cxenseparse:publishtime',
      'shareaholic:article_published_time',
    ],
  ],
];

const modifiedNames: readonly (readonly [Source, number, readonly string[]])[] = [
  ['article-tags', 85, ['article:modified_time', 'og:updated_time', 'article:modified']],
  ['dublin-core', 70, ['dcterms.modified', 'dc.date.modified']],
  ['meta', 70, ['last-modified', 'lastmod', 'modified', 'revised', 'shareaholic:article_modified_time']],
];

/** What JSON-LD, microdata, meta elements and the address say. */
export function declaredTimes(page: PageSources, lang: string): Times {
  const { linked, markedUp } = page;
  const read = (source: Source, value: unknown, weight: number): readonly Timed[] => {
    const iso = parseDate(plainText(value, 100), lang);
    return iso ? [{ value: iso, source, weight }] : [];
  };
  const fromMeta = (names: typeof publishedNames) =>
    names.flatMap(([source, weight, keys]) =>
      read(
        source,
        keys.map((key) => page.meta.get(key)?.[0]).find((value) => value),
        weight,
      ),
    );
  const ofNode = (...keys: readonly string[]) =>
    linked && keys.map((key) => ownValue(linked.node, key)).find((value) => value);
  const ofMicrodata = (property: string) => markedUp.get(property)?.map(valuesOf)[0]?.[0];
  return {
    published: [
      ...read('json-ld', ofNode('datePublished', 'dateCreated', 'uploadDate'), 85),
      ...read('microdata', ofMicrodata('datepublished') ?? ofMicrodata('datecreated'), 80),
      ...fromMeta(publishedNames),
      ...read('address', dateOfAddress(page.href), 55),
    ],
    modified: [
      ...read('json-ld', ofNode('dateModified'), 85),
      ...read('microdata', ofMicrodata('datemodified'), 80),
      ...fromMeta(modifiedNames),
    ],
  };
}

/** "/2021/08/23/" or "-20210823" in the page's address. */
function dateOfAddress(href: string): string | undefined {
  const path = href.slice(0, 500).replace(/^\w+:\/\/[^/]+/, '');
  const match =
    /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path) ??
    /[/\-_]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined;
}
