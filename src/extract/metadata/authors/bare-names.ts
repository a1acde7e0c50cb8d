import { belief } from '../declared/sources.ts';
import type { Line } from '../text/lines.ts';
import { findDates } from '../times/dates.ts';
import { parseByline } from './byline.ts';
import { proposalFrom, textsOf } from './byline-lines.ts';
import { piecesOf } from './byline-pieces.ts';
import { isHandle } from './handles.ts';
import { isPersonName } from './person-name.ts';
import { saysRole } from './roles.ts';
import type { AuthorsProposal } from './settled-authors.ts';

/** A full name in a line of its own next to the date, or beside it in the same line; on a forum a handle there. */
export function bareName(line: Line, isForum: boolean): readonly AuthorsProposal[] {
  if (line.runs.some(({ element }) => element.closest('h1,h2,h3') !== null)) return [];
  const texts = textsOf(line)
    .map(withoutDates)
    .filter((text) => /\p{L}/u.test(text));
  const [first = ''] = texts;
  if (texts.length === 0 || texts.length > 3) return [];
  if (isForum && texts.length === 1 && isHandle(first))
    return [{ authors: [first], source: 'byline', weight: belief.byline.handle, element: line.element }];
  const parsed = parseByline(texts, 'visible');
  if (parsed.authors.length > 0 && parsed.authors.join(', ').length >= lengthOfNames(first) * 0.7)
    return [proposalFrom(parsed, line, belief.byline.bare)];
  return [];
}

/** "Jane Doe | Senior Writer": how long it is without its roles. */
function lengthOfNames(text: string): number {
  return piecesOf([text])
    .filter((piece) => !saysRole(piece))
    .join(', ').length;
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text);
}

/** A name above what its bearer is: "Jane Doe", "Senior Writer". */
export function isIntroduced({ text }: Line, next: Line | undefined): boolean {
  return isPersonName(text) && next !== undefined && next.text.length < 60 && isRole(next);
}

function isRole({ text, element }: Line): boolean {
  return saysRole(text) || /author-?(?:desc|role|job)/i.test(element.getAttribute('class') ?? '');
}
