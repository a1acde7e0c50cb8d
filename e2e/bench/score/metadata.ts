/**
 * How a field compares with what people say of it: `right` and `wrong` where the page has one and one was given,
 * `missed` where none was given; `invented` where the page has none and one was given, `none` where neither.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'none';

export const metadataFields = ['title', 'author', 'date'] as const;
export type MetadataField = (typeof metadataFields)[number];

/** Undefined where the corpus does not say. */
export function judgeField(
  field: MetadataField,
  expected: string | undefined,
  got: string | undefined,
): Verdict | undefined {
  if (expected === undefined) return undefined;
  const normalise = normalisers[field];
  const wanted = normalise(expected);
  const given = normalise(got ?? '');
  if (wanted === '') return given === '' ? 'none' : 'invented';
  if (given === '') return 'missed';
  return isSame(field, wanted, given) ? 'right' : 'wrong';
}

/** A date that is labelled by its month alone (two of WCXB's) asks for no day. */
function isSame(field: MetadataField, wanted: string, given: string): boolean {
  return field === 'date' ? given.startsWith(wanted) : wanted === given;
}

const normalisers: Record<MetadataField, (value: string) => string> = {
  title: wordsInARow,
  author: (value) => wordsInARow(value.replace(/^\s*by:?\s/i, '').replace(/(?<=\s)(?:and|und|et|&)(?=\s)/gi, ' ')),
  date: dayOf,
};

/** The words alone: case, punctuation, quotes, dashes, white space and the forms of letters (NFKC) do not matter. */
function wordsInARow(value: string): string {
  return (
    value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** The day as the page wrote it, in its own zone: the first ten characters of an ISO date. */
function dayOf(value: string): string {
  const iso = /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/.exec(value)?.[1];
  if (iso) return iso;
  const parsed = new Date(value);
  if (Number.isNaN(parsed.getTime())) return value.trim();
  // Without a zone it is read as local time, so it must be written as local time.
  const [year, month, day] = [parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate()].map(String);
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
