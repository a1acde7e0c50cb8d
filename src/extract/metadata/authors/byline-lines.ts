import type { Line } from '../text/lines.ts';
import { findDates } from '../times/dates.ts';
import { isDateText } from '../times/stamps.ts';
import { isAboutAuthor, isTopicLink } from './author-marks.ts';
import type { Byline } from './byline.ts';
import type { AuthorsProposal } from './settled-authors.ts';

/** The runs that are not dates, do not link to a subject, and are not named for what else is told of an author. */
export function textsOf(line: Line): readonly string[] {
  return line.runs
    .filter(({ text, element }) => !isDateText(text) && !isTopicLink(element) && !isAboutAuthor(element))
    .map(({ text }) => text);
}

/** Whether a date stands in the line, or in the one before or after it. */
export function isBesideDate(lines: readonly Line[], index: number): boolean {
  return [index - 1, index, index + 1].some((at) => lines[at] !== undefined && isDated(lines[at]));
}

/** Each line is asked about three times. */
const dated = new WeakMap<Line, boolean>();

function isDated(line: Line): boolean {
  let isIt = dated.get(line);
  if (isIt === undefined) {
    isIt = line.text.length < 120 && findDates(line.text).length > 0;
    dated.set(line, isIt);
  }
  return isIt;
}

/** A long line that does not begin with its names and is mostly about something else names them in passing. */
export function isSentence(text: string, names: readonly string[]): boolean {
  const isShort = text.length < longestByline || names.join(', ').length > text.length * 0.3;
  return !isShort && !names.some((name) => text.startsWith(name));
}

const longestByline = 100;

/** What a line's byline proposes. */
export function proposalFrom({ authors, agency }: Byline, line: Line, weight: number): AuthorsProposal {
  return { authors, ...(agency ? { agency } : {}), source: 'byline', weight, element: line.element };
}
