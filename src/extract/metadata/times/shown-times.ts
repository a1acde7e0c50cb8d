import { textsIn } from '../../children.ts';
import { isHeadingTag } from '../../tags.ts';
import { isForeign, isForeignFar } from '../authors/author-marks.ts';
import { belief } from '../declared/sources.ts';
import type { Line } from '../text/lines.ts';
import type { PageHead } from '../text/page-head.ts';
import { parseDate } from './dates.ts';
import { saysUpdated } from './stamp-words.ts';
import { isDateText, isStampLabel, readStamps, type Stamp } from './stamps.ts';
import type { Timed } from './timed.ts';

/** Dates that the page shows, and the lines that are nothing but dates. */
export interface ShownTimes {
  readonly published: readonly Timed[];
  readonly modified: readonly Timed[];
  readonly lines: readonly DateLine[];
}

/** A line that is nothing but dates. */
export interface DateLine {
  readonly element: Element;
  readonly stamps: readonly Stamp[];
}

/** How far below the title its own date stands; further down other texts have theirs. */
const nearLines = 12;

/** Dates in the lines around the title. */
export function shownTimes({ title, after, before }: PageHead, lang: string): ShownTimes {
  const published: Timed[] = [];
  const modified: Timed[] = [];
  const lines: DateLine[] = [];
  const read = (all: readonly Line[], index: number, nearWeight: number) => {
    const line = all[index];
    // A card may hold the head of the article itself, as a card's own classes say little there.
    if (
      !line ||
      line.text.length > 200 ||
      (nearWeight === belief.dateline.below ? isForeignFar : isForeign)(line.element, title)
    )
      return;
    const isStamp = isDateText(line.text, lang);
    const label = all[index - 1]?.text ?? '';
    if (isValue(line.element) && !isStampLabel(label)) return;
    // "Updated on" may stand in a block of its own above its date.
    const text = isStampLabel(label) ? `${label} ${line.text}` : line.text;
    const stamps = readStamps(text, lang);
    // A heading below the title is a part's own; above it, it may be the day's.
    if (stamps.length > 0 && isStamp && !(all === after && isHeadingTag(line.element.localName)))
      lines.push({ element: line.element, stamps });
    for (const { iso, isUpdate, isAmbiguous } of stamps) {
      const list = isUpdate || isMarkedUpdated(line) ? modified : published;
      list.push({
        value: exactTime(line, iso, lang),
        source: 'dateline',
        weight: nearWeight * (isStamp || line.text.length < 120 ? 1 : 0.6),
        isAmbiguous,
      });
    }
  };
  for (let index = 0; index < after.length; index++)
    read(after, index, index < nearLines && published.length === 0 ? belief.dateline.below : belief.dateline.farBelow);
  for (let index = 0; index < before.length; index++)
    read(before, index, index < 6 && published.length === 0 ? belief.dateline.above : belief.dateline.farAbove);
  return { published, modified, lines };
}

/** Whether a line is the value of a list or table of data. */
const isValue = (element: Element): boolean =>
  element.closest('dd') !== null || element.closest('td')?.closest('table')?.querySelector('th') != null;

function isMarkedUpdated(line: Line): boolean {
  return (
    line.runs.every(({ element }) =>
      /updated|modified/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`),
    ) || saysUpdated(line.element.getAttribute('class')?.replace(/[-_]/g, ' ') ?? '')
  );
}

/** The machine's form of the same day, where the line's time element carries it. */
function exactTime(line: Line, iso: string, lang: string): string {
  for (const { element } of line.runs) {
    const exact = parseDate(element.closest('time[datetime]')?.getAttribute('datetime') ?? '', lang);
    if (exact?.startsWith(iso.slice(0, 10))) return exact;
  }
  return iso;
}

const published = /publi|posted|veröffentlicht|erschienen|opublikowan|опубликов|公開|掲載|发布|發布|게재/i;

/** More than the largest pages of the corpora have before their comments. */
const mostTexts = 6000;

/**
 * A date that stands alone somewhere in the page, for pages that show none near the title: the first. On a page that is
 * no article it has to be called the date of publication.
 */
export function lateTime(root: Element, lang: string, isArticle: boolean): Timed | undefined {
  let label = '';
  for (const node of textsIn(root).slice(0, mostTexts)) {
    const text = node.data;
    const before = label;
    if (/\S/.test(text)) label = text.slice(0, 60);
    if (text.length < 6 || text.length > 80 || !/(?:19|20)\d\d/.test(text) || !isDateText(text, lang)) continue;
    if (!isArticle && !published.test(isStampLabel(before) ? before + text : text)) continue;
    const parent = node.parentElement;
    const iso = readStamps(text, lang)[0]?.iso;
    if (!iso || !parent || /^(?:script|style|noscript|template|option)$/.test(parent.localName) || isForeign(parent))
      continue;
    return { value: iso, source: 'dateline', weight: belief.dateline.late };
  }
  return undefined;
}
