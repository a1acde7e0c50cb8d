import type { Mark } from './metadata/index.ts';
import type { RemovalReason } from './removals.ts';

/** Why a line that was read as metadata goes from the text. */
const reasons: Readonly<Record<Mark['role'], RemovalReason>> = {
  title: { id: 'title-line', kind: 'duplicate', label: 'Title', why: 'It is shown above the article.' },
  byline: { id: 'author-line', kind: 'author', label: 'Byline', why: 'The authors are named above the article.' },
  date: { id: 'date-line', kind: 'stamp', label: 'Date line', why: 'The date is shown above the article.' },
  place: { id: 'place-line', kind: 'stamp', label: 'Place line', why: 'The place is shown with the article.' },
  section: { id: 'section-line', kind: 'breadcrumbs', label: 'Section', why: 'The section is shown with the article.' },
};

/** Longer than any line of names or dates, shorter than a list of posts with one date each. */
const longest = 300;

/**
 * The lines that were read as metadata, each with the reason why it goes. What holds the title besides is the head of an
 * article, and may hold its standfirst.
 */
export function reasonsForMarks(marks: readonly Mark[]): Map<Element, RemovalReason> {
  const lines = marks.filter(
    ({ element, role }) =>
      (element.textContent ?? '').length <= longest && (role === 'title' || !element.querySelector('h1,h2')),
  );
  return new Map(lines.map(({ element, role }) => [element, reasons[role]]));
}
