import { agencyOf } from '../authors/agencies.ts';
import { isTopicLink } from '../authors/author-marks.ts';
import { findDates } from '../times/dates.ts';
import type { Line } from './lines.ts';

/** Where a report was filed, and the agency that a dateline names. */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
}

const place = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*){0,3}";
const placeLine = new RegExp(`^${place}(?:, ${place}){1,2}$`, 'u');

/**
 * The place line near the title, "Seoul, South Korea": between byline and date, or named for what it is. Anywhere else
 * two capitalised words and a comma are a list of subjects.
 */
export function findPlaceLine(lines: readonly Line[], isStamped: (line: Line) => boolean): Line | undefined {
  return lines.find((line, index) => {
    if (line.text.length > 60 || !placeLine.test(line.text)) return false;
    if (line.runs.some(({ element }) => isTopicLink(element))) return false;
    const beside = [lines[index - 1], lines[index + 1]].filter((other) => other && isStamped(other)).length;
    return (
      beside === 2 ||
      (beside === 1 && /(?:^|[-_ ])(?:location|dateline|place)/i.test(line.element.getAttribute('class') ?? ''))
    );
  });
}

/** The town of a place line. */
export const townOf = (place: string): string => place.split(', ')[0] ?? place;

/** "SEOUL, Aug 23 (Reuters) - The ...": the place in capitals, or before an agency. */
const capitals =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:, \p{Lu}[\p{L}\p{M}. ]{1,20})?)(, \p{L}+\.? \d{1,2})? ?(?:[(（]([^()（）]{2,40})[)）])? ?[—–-]{1,2} /u;
const beforeAgency =
  /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:, \p{Lu}[\p{L}\p{M}. ]{1,20})?)(?:, \p{L}+\.? \d{1,2})? ?[(（]([^()（）]{2,40})[)）] ?(?:[—–.:-]|$)/u;
const korean = /^[(［[]([\p{Script=Hangul}·]{2,12})=([^)\]］]{2,20})[)\]］]/u;
const chinese = /^(新华社|中新社|中央社)([\p{Script=Han}]{2,8}?)\d{1,2}(?:月\d{1,2})?日电/u;
const japanese = /^【([\p{Script=Han}\p{Script=Katakana}]{2,8}?)(共同|時事)】/u;

/** The dateline at the beginning of the text. */
export function readDateline(text: string): Dateline {
  const start = text.slice(0, 120).trimStart();
  const [, asianPlace, asianAgency] = korean.exec(start) ?? japanese.exec(start) ?? [];
  if (asianPlace) return datelineOf(asianPlace, asianAgency);
  const [, agencyInFront, placeAfter] = chinese.exec(start) ?? [];
  if (placeAfter) return datelineOf(placeAfter, agencyInFront);
  const mixed = beforeAgency.exec(start);
  if (mixed?.[2] && agencyNamed(mixed[2])) return datelineOf(titleCase(mixed[1] ?? ''), mixed[2]);
  const [whole, upper, date, inside] = capitals.exec(start) ?? [];
  if (!whole || !upper || !/\p{Lu}{2}/u.test(upper)) return {};
  // A hyphen alone is the dash of any sentence.
  if (!date && !inside && !/[—–]/.test(whole)) return {};
  return datelineOf(titleCase(upper), inside);
}

function datelineOf(where: string, agency: string | undefined): Dateline {
  const named = agency === undefined ? undefined : agencyNamed(agency);
  return { place: where.trim(), ...(named ? { agency: named } : {}) };
}

/** "Reuters", "dpa/lni" */
function agencyNamed(text: string): string | undefined {
  return text
    .split(/[/,]/)
    .map((part) => agencyOf(part.trim()))
    .find((name) => name !== undefined);
}

function titleCase(text: string): string {
  return text.replace(/\p{Lu}[\p{Lu}\p{M}]+(?=(\.?))/gu, (word, dot: string) =>
    word.length < 3 && dot === '' ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Whether a line is nothing but a date, so that a place may stand beside it. */
export const hasDate = ({ text }: Line): boolean => text.length < 200 && findDates(text).length > 0;
