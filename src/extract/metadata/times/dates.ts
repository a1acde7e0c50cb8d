import { monthNumber } from './months.ts';
import { readZone } from './zones.ts';

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601: a day, or a day with time, and with the zone where it is known. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** Whether day and month may be the other way round: "03-09-2026". */
  readonly isAmbiguous: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Texts are cut here before any pattern sees them. */
const maxLength = 300;

/** The first date of the text as ISO 8601. `lang` decides between day/month and month/day. */
export function parseDate(text: string, lang?: string): string | undefined {
  return findDates(text, lang)[0]?.iso;
}

/** All dates of the text, in their order. */
export function findDates(raw: string, lang?: string): readonly FoundDate[] {
  const bounded = raw.slice(0, maxLength);
  if (!/\d\D*\d\D*\d|[٠-٩۰-۹०-९০-৯๐-๙０-９]/.test(bounded)) return [];
  const text = westernDigits(bounded);
  const stamp = unixTime(text);
  if (stamp) return [{ iso: stamp, start: 0, end: text.length, isAmbiguous: false }];
  const found: FoundDate[] = [];
  for (const { day, start, end, isAmbiguous } of [...numericDays(text, lang), ...namedDays(text)].sort(
    (a, b) => a.start - b.start,
  )) {
    if (!isPossible(day) || found.some((earlier) => start < earlier.end)) continue;
    const time = readTime(text.slice(end, end + 60));
    found.push({ iso: formatDay(day) + time.iso, start, end: end + time.length, isAmbiguous });
  }
  return found;
}

interface DayAt {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly isAmbiguous: boolean;
}

const yearFirst =
  /(?<!\d)((?:19|20)\d\d)(?:[-/.]|\. |\s?[年년]\s?)(\d{1,2})(?:[-/.]|\. |\s?[月월]\s?)(\d{1,2})(?!\d)[日일]?/g;
const yearLast = /(?<![\d.])(\d{1,2})([-/.]|\. )(\d{1,2})(?:[-/.]|\. )((?:19|20)\d\d)(?!\.?\d)/g;
const compact = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=$|T\d|\D)/g;

function numericDays(text: string, lang = ''): readonly DayAt[] {
  const days: DayAt[] = [];
  const add = (match: RegExpMatchArray, year: string, month: string, day: string, isAmbiguous = false) => {
    const start = match.index ?? 0;
    days.push({ day: { year: +year, month: +month, day: +day }, start, end: start + match[0].length, isAmbiguous });
  };
  for (const match of text.matchAll(yearFirst)) add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  for (const match of text.matchAll(compact)) add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  for (const match of text.matchAll(yearLast)) {
    const [, first = '', separator = '', second = '', year = ''] = match;
    const monthFirst = +second > 12 || (+first <= 12 && separator.startsWith('/') && putsMonthFirst(lang));
    const isAmbiguous = +first <= 12 && +second <= 12 && +first !== +second;
    if (monthFirst) add(match, year, first, second, isAmbiguous);
    else add(match, year, second, first, isAmbiguous);
  }
  return days;
}

/** With slashes only American English, and pages that only say "en", put the month first. */
function putsMonthFirst(lang: string): boolean {
  return lang === '' || /^en(?:-us)?$/i.test(lang);
}

/** What may stand between the parts of a date with a month's name. */
const filler = /^(?:[.,\-/'’]|de|del|do|of|the|st|nd|rd|th|er|º|ª|den|d|г|року|year|an|tháng|ngày|năm|,)$/i;

/** Dates with a month's name: "August 23rd, 2021", "23 de agosto de 2021", "23 tháng 8, 2021". */
function namedDays(text: string): readonly DayAt[] {
  const tokens = [...text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu)].filter(
    (token) => !filler.test(token[0]) || /^tháng$/i.test(token[0]),
  );
  const days: DayAt[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index]?.[0] ?? '';
    const numbered = /^tháng$/i.test(word);
    const month = numbered ? Number(tokens[index + 1]?.[0]) : monthNumber(word);
    if (!month) continue;
    // "04 آب/اغسطس 2013": by both names.
    const after = numbered || monthNumber(tokens[index + 1]?.[0] ?? '') === month ? index + 2 : index + 1;
    const parts = dayAndYear(tokens, index, after);
    if (!parts) continue;
    const last = tokens[parts.last];
    days.push({
      day: { year: parts.year, month, day: parts.day },
      start: tokens[parts.first]?.index ?? 0,
      end: (last?.index ?? 0) + (last?.[0].length ?? 0),
      isAmbiguous: false,
    });
  }
  return days;
}

type Tokens = readonly RegExpMatchArray[];

function dayAndYear(tokens: Tokens, month: number, after: number) {
  const number = (index: number) => (/^\d+$/.test(tokens[index]?.[0] ?? '') ? Number(tokens[index]?.[0]) : 0);
  const isDay = (value: number) => value >= 1 && value <= 31;
  const isYear = (value: number) => value >= 1900 && value < 2100;
  const before = number(month - 1);
  const next = number(after);
  if (isDay(before) && isYear(next)) return { day: before, year: next, first: month - 1, last: after };
  if (isDay(next) && isYear(number(after + 1)))
    return { day: next, year: number(after + 1), first: month, last: after + 1 };
  if (isYear(before) && isDay(next)) return { day: next, year: before, first: month - 1, last: after };
  return undefined;
}

const clock =
  /^(?:T| ?[,|·•@(–—-]? ?(?:at|um|à|a las|às|alle ore|ore|om|kl\.?|pukul|o godz\.|godz\.|в|saat|於)? ?(오전|오후|上午|下午|午前|午後)? ?)([01]?\d|2[0-3])(?:[:.h時时시]| [hH] )\s?([0-5]\d)(?:[:分]([0-5]\d))?(?:[.,]\d{1,9})?\s?分?(?:\s?([apπμ])\.?\s?[mμ](?![a-zà-ɏ])\.?|\s?(صباح|مساء)\S?)?(?:\s?(?:Uhr|น\.))?/i;

function readTime(text: string): { readonly iso: string; readonly length: number } {
  const match = clock.exec(text);
  if (!match) return { iso: '', length: 0 };
  const [whole, before = '', hours = '', minutes = '', seconds, letter = '', word = ''] = match;
  const half = before + letter + word;
  const isAfternoon = /[pμ]|오후|下午|午後|مساء/i.test(half);
  const isMorning = /[aπ]|오전|上午|午前|صباح/i.test(half);
  let hour = Number(hours);
  if (isAfternoon && hour < 12) hour += 12;
  if (isMorning && hour === 12) hour = 0;
  const behind = text.slice(whole.length);
  const zone = (!isUntil(behind, hour * 60 + Number(minutes), whole) && readZone(behind)) || '';
  const iso = `T${String(hour).padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}${zone}`;
  return { iso, length: whole.length };
}

/** Whether a time to the minute goes on to a later one, as in "10:30-12:00", which is no zone. */
function isUntil(behind: string, minute: number, time: string): boolean {
  const [, hours, minutes] = /^-(\d\d):(\d\d)(?!\d)/.exec(behind) ?? [];
  return hours !== undefined && !/^T|:.*:/.test(time) && Number(hours) * 60 + Number(minutes) > minute;
}

function isPossible({ year, month, day }: Day): boolean {
  const time = Date.UTC(year, month - 1, day);
  const isReal = month >= 1 && month <= 12 && day >= 1 && new Date(time).getUTCDate() === day;
  // A day ahead, as it may be tomorrow already where the page was written.
  return isReal && year >= 1900 && time <= Date.now() + 2 * 86_400_000;
}

function formatDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Ten or thirteen digits alone are seconds or milliseconds since 1970, as some content systems print them. */
function unixTime(text: string): string | undefined {
  const digits = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text)?.[1];
  return digits === undefined ? undefined : new Date(Number(digits) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as 0 to 9; the length stays. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((start) => code >= start && code < start + 10);
    return String(code - (zero ?? code));
  });
}
