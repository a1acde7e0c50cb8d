import { type FoundDate, findDates } from './dates.ts';
import { isStampWord, saysJoined, saysUpdated } from './stamp-words.ts';

/** Whether a short text is nothing but a date, with words such as "Published on" and the time beside it. */
export function isDateText(text: string, lang?: string): boolean {
  if (text.length > 200) return false;
  const dates = findDates(text, lang);
  if (dates.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += ` ${text.slice(at, start)} `;
    at = end;
  }
  rest += ` ${text.slice(at)}`;
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  const strange = words.filter((word) => !isStampWord(word));
  return strange.length <= (words.length > 4 ? 1 : 0);
}

/** A date of a line, and whether its words call it the date of a change. */
export interface Stamp extends FoundDate {
  readonly isUpdate: boolean;
}

/** The dates of a line. The words since the date before say what each of them is. */
export function readStamps(text: string, lang?: string): readonly Stamp[] {
  let at = 0;
  return findDates(text, lang).flatMap((date) => {
    const before = text.slice(at, date.start).slice(-60);
    at = date.end;
    return saysJoined(before) ? [] : [{ ...date, isUpdate: saysUpdated(before) }];
  });
}

/** Whether a short text is nothing but the label of a date: "Updated on". */
export function isStampLabel(text: string): boolean {
  if (text.length > 40 || /\d/.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.every(isStampWord);
}
