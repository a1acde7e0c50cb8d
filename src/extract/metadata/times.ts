import type { Candidate } from './candidates.ts';
import { parseDate } from './dates.ts';
import { ownValue } from './json-ld-parse.ts';
import { valuesOf } from './microdata.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { plainText } from './plain-text.ts';
import { type Source, sources } from './sources.ts';
import { isDateText, readStamps } from './stamps.ts';

interface Timed extends Candidate {
  readonly weight: number;
}

export interface TimesReading {
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  /** Lines that are nothing but dates. */
  readonly elements: readonly Element[];
}

export function readTimes(page: PageSources, head: PageHead, lang: string): TimesReading {
  const published: Timed[] = [];
  const modified: Timed[] = [];
  const elements: Element[] = [];
  const add = (list: Timed[], source: Source, value: unknown, weight: number) => {
    const iso = parseDate(plainText(value, 100), lang);
    if (iso) list.push({ value: iso, source, weight });
  };
  const { meta, linked, markedUp } = page;
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)?.[0]).find((value) => value);
  add(
    published,
    'json-ld',
    linked &&
      (ownValue(linked.node, 'datePublished') ??
        ownValue(linked.node, 'dateCreated') ??
        ownValue(linked.node, 'uploadDate')),
    85,
  );
  add(modified, 'json-ld', linked && ownValue(linked.node, 'dateModified'), 85);
  add(
    published,
    'article-tags',
    first(
      'article:published_time',
      'article:published',
      'og:published_time',
      'og:article:published_time',
      'og:pubdate',
    ),
    92,
  );
  add(modified, 'article-tags', first('article:modified_time', 'og:updated_time', 'article:modified'), 85);
  add(published, 'microdata', markedUp.get('datepublished')?.map(valuesOf)[0]?.[0], 80);
  add(modified, 'microdata', markedUp.get('datemodified')?.map(valuesOf)[0]?.[0], 80);
  add(
    published,
    'dublin-core',
    first('dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.created'),
    75,
  );
  add(published, 'citation', first('citation_publication_date', 'citation_online_date', 'citation_date'), 70);
  add(published, 'parsely', first('parsely-pub-date'), 85);
  add(published, 'sailthru', first('sailthru.date'), 85);
  add(
    published,
    'meta',
    first(
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'publish_date',
      'datepublished',
      'created',
      'last-published',
      'article_date_original',
      'cxenseparse:recs:publishtime',
      'cxenseparse:publishtime',
      'shareaholic:article_published_time',
      'pub_date',
    ),
    75,
  );
  add(
    modified,
    'meta',
    first('last-modified', 'lastmod', 'modified', 'shareaholic:article_modified_time', 'revised'),
    70,
  );
  for (const line of [...head.after, ...head.before]) {
    if (line.text.length > 200) continue;
    const stamps = readStamps(line.text, lang);
    if (stamps.length === 0) continue;
    const isStamp = isDateText(line.text, lang);
    if (isStamp) elements.push(line.element);
    for (const { iso, isUpdate } of stamps)
      (isUpdate ? modified : published).push({ value: iso, source: 'dateline', weight: isStamp ? 60 : 45 });
  }
  for (const element of Array.from(page.copy.querySelectorAll('time[datetime]')).slice(0, 3))
    add(published, 'time-element', element.getAttribute('datetime'), 35);
  add(published, 'address', dateOfAddress(page.href), 55);
  const publishedTime = settle(published);
  const modifiedTime = settle(modified);
  return {
    published,
    modified,
    elements,
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime ? { modifiedTime } : {}),
  };
}

/** The day with the most support, in the most exact form in which it was given. */
function settle(candidates: readonly Timed[]): string | undefined {
  const days = new Map<string, Map<string, number>>();
  for (const { value, source, weight } of candidates) {
    const kin = days.get(value.slice(0, 10)) ?? new Map<string, number>();
    kin.set(sources[source].kin, Math.max(kin.get(sources[source].kin) ?? 0, weight));
    days.set(value.slice(0, 10), kin);
  }
  const sum = (kin: ReadonlyMap<string, number>) => [...kin.values()].reduce((total, weight) => total + weight, 0);
  const day = [...days].sort((a, b) => sum(b[1]) - sum(a[1]))[0]?.[0];
  if (day === undefined) return undefined;
  return candidates
    .map(({ value }) => value)
    .filter((value) => value.startsWith(day))
    .sort((a, b) => exactness(b) - exactness(a))[0];
}

function exactness(iso: string): number {
  return (iso.length > 10 ? 1 : 0) + (/(?:Z|[+-]\d\d:\d\d)$/.test(iso) && iso.length > 10 ? 2 : 0);
}

/** "/2021/08/23/" or "-20210823" in the page's address. */
function dateOfAddress(href: string): string | undefined {
  const path = href.slice(0, 500).replace(/^\w+:\/\/[^/]+/, '');
  const match =
    /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path) ??
    /[/\-_]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(path);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined;
}
