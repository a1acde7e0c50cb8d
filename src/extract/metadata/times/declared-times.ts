import { textsOf } from '../declared/json-ld.ts';
import { ownValue } from '../declared/json-ld-parse.ts';
import { valuesOf } from '../declared/microdata.ts';
import type { PageSources } from '../declared/page-sources.ts';
import { belief, type Source } from '../declared/sources.ts';
import { plainText } from '../text/plain-text.ts';
import { findDates } from './dates.ts';
import type { Timed, Times } from './timed.ts';

type Names<Field extends 'publishedTime' | 'modifiedTime'> = readonly (readonly [
  source: keyof (typeof belief)[Field],
  names: readonly string[],
])[];

/** Names of meta elements by source. */
const publishedNames: Names<'publishedTime'> = [
  [
    'article-tags',
    ['article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'og:pubdate'],
  ],
  [
    'dublin-core',
    ['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.created'],
  ],
  ['citation', ['citation_publication_date', 'citation_online_date', 'citation_date']],
  ['parsely', ['parsely-pub-date']],
  ['sailthru', ['sailthru.date']],
  [
    'meta',
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
      'published',
      'published-date',
      'ms.date',
      'article_date_original',
      'last-published',
      'cxenseparse:recs:publishtime',
      'cxenseparse:publishtime',
      'shareaholic:article_published_time',
    ],
  ],
];

const modifiedNames: Names<'modifiedTime'> = [
  ['article-tags', ['article:modified_time', 'og:updated_time', 'article:modified']],
  ['dublin-core', ['dcterms.modified', 'dc.date.modified']],
  ['meta', ['last-modified', 'lastmod', 'modified', 'revised', 'shareaholic:article_modified_time']],
];

/** What JSON-LD, microdata, meta elements, a component around the title and the address say. */
export function declaredTimes(page: PageSources, lang: string, title?: Element): Times {
  const { linked, markedUp, meta } = page;
  // Plugins date every page: alone such a date is right on 4 of 48 pages for which one is labelled or ruled out.
  const isOfPage = /^(?:WebPage|CollectionPage|ItemPage|AboutPage|FAQPage|Course|SoftwareApplication)$/.test(
    linked?.type ?? '',
  );
  const read = (source: Source, value: unknown, weight: number): readonly Timed[] => {
    const [date] = findDates(plainText(value, 100), lang).filter(({ iso }) => !isUnset(iso));
    const isWeak = source === 'json-ld' && isOfPage;
    return date ? [{ value: date.iso, source, weight, isWeak, isAmbiguous: date.isAmbiguous }] : [];
  };
  const inMeta = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0]).find((value) => value);
  const inNode = (...keys: readonly string[]) =>
    linked && keys.map((key) => textsOf(ownValue(linked.node, key), linked)[0]).find((value) => value);
  const inMarkup = (property: string) => markedUp.get(property)?.map(valuesOf)[0]?.[0];
  const stamp = title?.closest('[created-timestamp]')?.getAttribute('created-timestamp');
  const { publishedTime, modifiedTime } = belief;
  return {
    published: [
      ...read('json-ld', inNode('datePublished', 'dateCreated', 'uploadDate', 'datePosted'), publishedTime['json-ld']),
      ...read('microdata', inMarkup('datepublished') ?? inMarkup('datecreated') ?? stamp, publishedTime.microdata),
      ...publishedNames.flatMap(([source, names]) => read(source, inMeta(names), publishedTime[source])),
      ...read('address', dateOfAddress(page.href), publishedTime.address),
    ],
    modified: [
      ...read('json-ld', inNode('dateModified'), modifiedTime['json-ld']),
      ...read('microdata', inMarkup('datemodified'), modifiedTime.microdata),
      ...modifiedNames.flatMap(([source, names]) => read(source, inMeta(names), modifiedTime[source])),
    ],
  };
}

/** What a system writes that was given no date: the first moment of its count. */
const isUnset = (iso: string): boolean => /^1970-01-01T00:00/.test(iso);

/** "/2021/08/23/", "/2021/POLITICS/08/23/" or "-20210823" in the page's address. */
function dateOfAddress(href: string): string | undefined {
  const path = href.slice(0, 500).replace(/^\w+:\/\/[^/]+/, '');
  const match =
    /\/((?:19|20)\d\d)(?:\/[A-Za-z]+)?[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path) ??
    /[/\-_]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined;
}
