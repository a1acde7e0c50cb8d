import type { Candidate } from './candidates.ts';
import { parseDate } from './dates.ts';
import { declaredTimes } from './declared-times.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { lateTime, shownTimes } from './shown-times.ts';
import { belief, support } from './sources.ts';
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
  const { firstElement, otherElement } = belief.dateline;
  return Array.from(copy.querySelectorAll('time[datetime]'))
    .slice(0, 3)
    .flatMap((element, index) => {
      const iso = parseDate(element.getAttribute('datetime')?.slice(0, 100) ?? '', lang);
      return iso
        ? [{ value: iso, source: 'time-element' as const, weight: index === 0 ? firstElement : otherElement }]
        : [];
    });
}

/** The day with the most support, in the most exact form in which it was given. */
function settle(candidates: readonly Timed[]): string | undefined {
  const days = new Set(candidates.map(({ value }) => value.slice(0, 10)));
  const groups = [...days].map((day) => candidates.filter(({ value }) => value.startsWith(day)));
  const [best] = groups.sort((a, b) => support(b) - support(a));
  const forms = best?.map(({ value }) => value).sort((a, b) => exactness(b) - exactness(a));
  return forms?.[0];
}

/** A time says more than a day, and a zone more than none. */
function exactness(iso: string): number {
  if (iso.length <= 10) return 0;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? 2 : 1;
}
