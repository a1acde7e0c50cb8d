import type { Candidate } from './candidates.ts';
import { parseDate } from './dates.ts';
import { declaredTimes } from './declared-times.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { lateTime, shownTimes } from './shown-times.ts';
import { sources } from './sources.ts';
import type { Timed } from './timed.ts';

export interface TimesReading {
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  /** Lines that are nothing but dates. */
  readonly elements: readonly Element[];
}

/** Dates of publication and change: declared and shown, settled by agreement. */
export function readTimes(page: PageSources, head: PageHead, lang: string): TimesReading {
  const declared = declaredTimes(page, lang);
  const shown = shownTimes(head, lang);
  const published = [...declared.published, ...shown.published, ...timeElements(page, lang)];
  const modified = [...declared.modified, ...shown.modified];
  const late =
    published.length + modified.length === 0 &&
    page.isArticle &&
    lateTime(page.copy.body ?? page.copy.documentElement, lang);
  if (late) published.push(late);
  // Where all that is shown is when it was updated, that is when this text was published.
  const publishedTime = settle(published) ?? settle(shown.modified);
  const modifiedTime = settle(modified);
  return {
    published,
    modified,
    elements: shown.elements,
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime ? { modifiedTime } : {}),
  };
}

/** The page's first time elements, wherever they stand; those near the title were read with their lines. */
function timeElements({ copy }: PageSources, lang: string): readonly Timed[] {
  return Array.from(copy.querySelectorAll('time[datetime]'))
    .slice(0, 3)
    .flatMap((element, index) => {
      const iso = parseDate(element.getAttribute('datetime')?.slice(0, 100) ?? '', lang);
      return iso ? [{ value: iso, source: 'time-element' as const, weight: index === 0 ? 40 : 30 }] : [];
    });
}

/** The day with the most support, in the most exact form in which it was given. */
function settle(candidates: readonly Timed[]): string | undefined {
  const days = new Map<string, Map<string, number>>();
  for (const { value, source, weight } of candidates) {
    const kin = days.get(value.slice(0, 10)) ?? new Map<string, number>();
    const name = sources[source].kin;
    kin.set(name, Math.max(kin.get(name) ?? 0, weight));
    days.set(value.slice(0, 10), kin);
  }
  const sum = (kin: ReadonlyMap<string, number>) => [...kin.values()].reduce((total, weight) => total + weight, 0);
  const day = [...days].sort((a, b) => sum(b[1]) - sum(a[1]))[0]?.[0];
  if (day === undefined) return undefined;
  const forms = candidates.map(({ value }) => value).filter((value) => value.startsWith(day));
  return forms.sort((a, b) => exactness(b) - exactness(a))[0];
}

/** A time says more than a day, and a zone more than none. */
function exactness(iso: string): number {
  if (iso.length <= 10) return 0;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? 2 : 1;
}
