import { isAuthorMarked, isForeign, isHandleMarked, isTopicLink } from './author-marks.ts';
import type { AuthorsProposal } from './authors.ts';
import { type Byline, isAuthorLabel, parseByline } from './byline.ts';
import { findDates } from './dates.ts';
import { type Line, linesIn } from './lines.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { isPersonName } from './person-name.ts';
import { isDateText } from './stamps.ts';

const named =
  '[rel~="author"],[class*="author" i],[class*="byline" i],[class*="autor" i],[class*="writer" i],[class*="contributor" i],[class*="journalist" i],[data-testid*="author" i],[data-testid*="byline" i],a[href*="/author" i],a[href*="/autor" i]';

/** Bylines as the reader sees them: in the lines near the title, else in elements that are named for the author. */
export function visibleBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const near = nearBylines(page, head);
  if (near.length === 0) return elsewhere(page);
  // Several bylines below a title that is no article's are a list of stories.
  const people = new Set(near.map(({ authors }) => authors.join()));
  return people.size > 1 && !page.isArticle ? [] : near.slice(0, 2);
}

function nearBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const lines = [...untilCards(head.after), ...head.before.slice(0, 6)];
  const found: AuthorsProposal[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 200 || isForeign(line.element)) continue;
    const next = isAuthorLabel(line.text) ? lines[index + 1] : undefined;
    const proposal = next ? fromLabelled(line, next) : fromLine(line);
    if (proposal) found.push(proposal);
    else if (isBesideDate(lines, index)) found.push(...bareName(line, page.isForum));
  }
  return found;
}

/** Up to the second heading, or the first that links: there the next story begins. */
function untilCards(lines: readonly Line[]): readonly Line[] {
  let headings = 0;
  const end = lines.findIndex(({ element, runs }) => {
    const heading = element.closest('h1,h2,h3,h4');
    return heading !== null && (++headings > 1 || runs.some((run) => run.element.closest('a') !== null));
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function fromLabelled(line: Line, next: Line): AuthorsProposal | undefined {
  const parsed = parseByline([line.text, ...textsOf(next)], 'visible');
  return parsed.authors.length > 0 ? proposalFrom(parsed, next, 100) : undefined;
}

function fromLine(line: Line): AuthorsProposal | undefined {
  const isMarked = line.runs.some(({ element }) => isAuthorMarked(element));
  const trust = isMarked ? 'marked' : 'visible';
  const parts = parseByline(textsOf(line), trust);
  const parsed = parts.authors.length > 0 ? parts : parseByline(line.text, trust);
  if (parsed.authors.length === 0)
    return parsed.agency && line.text.length < 40 ? proposalFrom(parsed, line, 0) : undefined;
  if (!isMarked && !parsed.labelled && !parsed.agency) return undefined;
  const isFull = parsed.authors.every(isPersonName);
  if (!isFull && !parsed.labelled && !hasMarkedRun(line, parsed)) return undefined;
  return proposalFrom(parsed, line, isFull ? 100 : 50);
}

/** A first name alone or a handle counts where the very element that holds it is named for the author. */
function hasMarkedRun({ runs }: Line, { authors }: Byline): boolean {
  return runs.some(
    ({ text, element }) => authors.includes(text) && (isHandleMarked(element) || element.matches('[rel~="author"]')),
  );
}

/** A full name in a line of its own, or beside the date in the same line; on a forum a handle there. */
function bareName(line: Line, isForum: boolean): readonly AuthorsProposal[] {
  const texts = textsOf(line);
  const [first = ''] = texts;
  if (
    texts.length === 0 ||
    texts.length > 3 ||
    line.runs.some(({ element }) => isTopicLink(element) || element.closest('h1,h2,h3'))
  )
    return [];
  const parsed = parseByline(texts, 'visible');
  if (parsed.authors.length > 0 && parsed.authors.join(', ').length >= first.length * 0.7)
    return [proposalFrom(parsed, line, 60)];
  const isHandle = isForum && /^[\p{L}\p{N}_.-]{2,30}$/u.test(first) && /[\p{L}]/u.test(first);
  return isHandle ? [{ authors: [first], source: 'byline', weight: 60, element: line.element }] : [];
}

function isBesideDate(lines: readonly Line[], index: number): boolean {
  return [index - 1, index, index + 1, index + 2].some(
    (at) => findDates(lines[at]?.text ?? '').length > 0 && (lines[at]?.text.length ?? 0) < 120,
  );
}

/** The runs that are not dates. */
function textsOf(line: Line): readonly string[] {
  return line.runs.filter(({ text, element }) => !isDateText(text) && !isTopicLink(element)).map(({ text }) => text);
}

function proposalFrom({ authors, agency }: Byline, line: Line, weight: number): AuthorsProposal {
  return { authors, ...(agency ? { agency } : {}), source: 'byline', weight, element: line.element };
}

/** Elements that are named for the author, anywhere but among comments, cards and the like; the same one everywhere. */
function elsewhere(page: PageSources): readonly AuthorsProposal[] {
  const found: AuthorsProposal[] = [];
  const elements = page.copy.body?.querySelectorAll(named) ?? [];
  for (let index = 0; index < elements.length && index < 60; index++) {
    const element = elements[index];
    if (!element || isForeign(element)) continue;
    const runs = linesIn(element, 4).flatMap(textsOf);
    const { authors } = parseByline(runs, 'marked');
    if (authors.length > 0 && authors.every(isPersonName))
      found.push({
        authors,
        source: element.matches('[rel~="author"]') ? 'rel-author' : 'author-box',
        weight: 55,
        element,
      });
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  return people.size > (page.isArticle ? 2 : 1) ? [] : found.slice(0, 2);
}
