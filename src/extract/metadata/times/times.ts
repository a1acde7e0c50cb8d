import type { Candidate } from '../declared/candidates.ts';
import type { PageSources } from '../declared/page-sources.ts';
import { belief, support } from '../declared/sources.ts';
import type { PageHead } from '../text/page-head.ts';
import { parseDate } from './dates.ts';
import { declaredTimes } from './declared-times.ts';
import { type DateLine, lateTime, shownTimes } from './shown-times.ts';
import type { Timed } from './timed.ts';

export interface TimesReading {
  readonly published: readonly Candidate[];
  readonly modified: readonly Candidate[];
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  /** Lines that say nothing but these dates. */
  readonly elements: readonly Element[];
}

/** Dates of publication and change: declared and shown, settled by agreement. */
export function readTimes(page: PageSources, head: PageHead, lang: string): TimesReading {
  const declared = declaredTimes(page, lang, head.title);
  const shown = shownTimes(head, lang);
  const published = [...declared.published, ...shown.published, ...timeElements(page, lang)];
  const modified = [...declared.modified, ...shown.modified];
  const late =
    published.length + modified.length === 0 &&
    lateTime(page.copy.body ?? page.copy.documentElement, lang, page.isArticle);
  if (late) published.push(late);
  // Where all that is shown is when it was updated, that is when this text was published.
  const publishedTime = settle(published) ?? settle(shown.modified);
  const modifiedTime = settle(modified);
  return {
    published,
    modified,
    // In a thread each post keeps its own.
    elements: (page.isForum || isDiary(shown.lines) ? [] : shown.lines)
      .filter(({ stamps }) => stamps.some(({ iso }) => isNearOne(iso, [publishedTime, modifiedTime])))
      .map(({ element }) => element),
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime ? { modifiedTime } : {}),
  };
}

/** Whether lines of dates are the headings of what stands below them: of more days than a page was written and changed on. */
const isDiary = (lines: readonly DateLine[]): boolean =>
  new Set(lines.flatMap(({ stamps }) => stamps.map(({ iso }) => iso.slice(0, 10)))).size > 2;

/** Whether a day is one of these, or next to one: a page may show another zone's. Other dates are the article's own. */
function isNearOne(iso: string, times: readonly (string | undefined)[]): boolean {
  const dayOf = (time: string): number => Date.parse(time.slice(0, 10)) / 86_400_000;
  return times.some((time) => time !== undefined && Math.abs(dayOf(time) - dayOf(iso)) <= 1);
}

/** The page's first time elements, wherever they stand; those near the title were read with their lines. */
function timeElements({ copy, isArticle, isForum }: PageSources, lang: string): readonly Timed[] {
  const elements = copy.querySelectorAll('time[datetime]');
  const times: string[] = [];
  for (let index = 0; index < elements.length && index < 3; index++) {
    const iso = parseDate(elements[index]?.getAttribute('datetime')?.slice(0, 100) ?? '', lang);
    if (iso) times.push(iso);
  }
  // On a list of stories each has its time.
  const isWeak = !isArticle && !isForum && times.some((iso) => iso.slice(0, 10) !== times[0]?.slice(0, 10));
  const { firstElement, otherElement } = belief.dateline;
  return times.map((value, index) => ({
    value,
    source: 'time-element',
    weight: index === 0 ? firstElement : otherElement,
    isWeak,
  }));
}

/** What a line of a page dates before there were pages is an event, or a text that the page declares to be so old. */
const firstPages = '1990';

/** The day with the most support, in the most exact form in which it was given. */
function settle(given: readonly Timed[]): string | undefined {
  const candidates = withoutDoubt(given.filter(({ source, value }) => source !== 'dateline' || value > firstPages));
  const days = new Set(candidates.map(({ value }) => value.slice(0, 10)));
  const groups = [...days]
    .map((day) => ({
      day,
      group: candidates.filter((each) => each.value.startsWith(day) || fits(each, day, candidates)),
    }))
    .filter(({ group }) => group.some(({ isWeak }) => !isWeak) || new Set(group.map(({ source }) => source)).size > 1);
  const [best] = groups.sort((a, b) => support(b.group) - support(a.group));
  const forms = best?.group.map(({ value }) => value).filter((value) => value.startsWith(best.day));
  return forms?.sort((a, b) => exactness(b) - exactness(a))[0];
}

/** Whether a moment by the clock of Greenwich is on a day that the page shows, in some zone from +14 to -12 hours. */
function fits({ value }: Timed, day: string, all: readonly Timed[]): boolean {
  if (!/(?:Z|\+00:00)$/.test(value)) return false;
  const hours = (Date.parse(value) - Date.parse(day)) / 3_600_000;
  return hours >= -14 && hours < 36 && all.some((other) => other.source === 'dateline' && other.value.startsWith(day));
}

/** Day and month of a date in figures as another source has them, where one has. */
function withoutDoubt(candidates: readonly Timed[]): readonly Timed[] {
  const certain = new Set(candidates.filter((each) => !each.isAmbiguous).map(({ value }) => value.slice(0, 10)));
  return candidates.map((each) => {
    if (!each.isAmbiguous) return each;
    const swapped = each.value.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1-$3-$2');
    return certain.has(swapped.slice(0, 10)) ? { ...each, value: swapped } : each;
  });
}

/** A time says more than a day, and a zone more than none. */
function exactness(iso: string): number {
  if (iso.length <= 10) return 0;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? 2 : 1;
}
