import { isAuthorMarked, isForeign, isHandleMarked, isTopicLink } from './author-marks.ts';
import type { AuthorsProposal } from './authors.ts';
import { type Byline, isAuthorLabel, parseByline } from './byline.ts';
import { findDates } from './dates.ts';
import { type Line, linesIn } from './lines.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { isNameShaped, isPersonName } from './person-name.ts';
import { belief } from './sources.ts';
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
    else {
      const handle = handleIn(line);
      if (handle)
        found.push({ authors: [handle], source: 'byline', weight: belief.byline.handle, element: line.element });
      else if (page.isArticle || page.isForum ? isBesideDate(lines, index) : findDates(line.text).length > 0)
        found.push(...bareName(line, page.isForum));
    }
  }
  return found;
}

/** Up to the second heading, or the first that links: there the next story begins. */
function untilCards(lines: readonly Line[]): readonly Line[] {
  let headings = 0;
  const end = lines.findIndex(({ element, runs }) => {
    const heading = element.closest('h1,h2,h3,h4');
    return (
      heading !== null &&
      !isAuthorMarked(element) &&
      (++headings > 1 || runs.some((run) => run.element.closest('a') !== null))
    );
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function fromLabelled(line: Line, next: Line): AuthorsProposal | undefined {
  const parsed = parseByline([line.text, ...textsOf(next)], 'visible');
  return parsed.authors.length > 0 ? proposalFrom(parsed, next, belief.byline.marked) : undefined;
}

function fromLine(line: Line): AuthorsProposal | undefined {
  const isMarked = line.runs.some(({ element }) => isAuthorMarked(element));
  const trust = isMarked ? 'marked' : 'visible';
  const parts = parseByline(afterLabel(textsOf(line)), trust);
  const parsed = parts.authors.length > 0 ? parts : parseByline(line.text, trust);
  if (parsed.authors.length === 0)
    return parsed.agency && line.text.length < 40 ? proposalFrom(parsed, line, 0) : undefined;
  if (!isMarked && !parsed.labelled && !parsed.agency) return undefined;
  const isFull = parsed.authors.every(isPersonName);
  if (!isFull && !parsed.labelled && !hasMarkedRun(line, parsed)) return undefined;
  return proposalFrom(parsed, line, weightOf(parsed, isFull));
}

function weightOf({ labelled }: Byline, isFull: boolean): number {
  if (!isFull) return belief.byline.firstName;
  return labelled ? belief.byline.labelled : belief.byline.marked;
}

/** "Guide", "by", "Jane Doe": from the label on, where it stands in an element of its own. */
function afterLabel(texts: readonly string[]): readonly string[] {
  const label = texts.findIndex(isAuthorLabel);
  return label > 0 ? texts.slice(label) : texts;
}

/** A first name alone counts where the very element that holds it is named for the author. */
function hasMarkedRun({ runs }: Line, { authors }: Byline): boolean {
  return runs.some(({ text, element }) => authors.includes(text) && isHandleMarked(element));
}

/** A handle in an element that is named for the author, or after "Posted by" beside a date. */
function handleIn(line: Line): string | undefined {
  const run = line.runs.find(
    ({ text, element }) =>
      isHandle(text) && isHandleMarked(element) && isAuthorMarked(element) && !isTopicLink(element),
  );
  if (run) return run.text;
  const labelled =
    /(?:^|\s)(?:by|von|par|por|autor:|author:|auteur:) ([\p{L}\p{N}_.-]{3,25})(?= (?:on|at|am|um|in|le|el)\s|$)/iu.exec(
      line.text,
    )?.[1];
  return labelled && isHandle(labelled) && findDates(line.text).length > 0 ? labelled : undefined;
}

function isHandle(text: string): boolean {
  return (
    !isAuthorLabel(text) && /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,24}$/u.test(text) && /\p{L}/u.test(text) && isNoWord(text)
  );
}

/** Not a word of sections and controls. */
function isNoWord(text: string): boolean {
  return (
    isNameShaped(`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[\d_.]/g, '')}x`) &&
    isNameShaped(`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[\d_.]/g, '')}`)
  );
}

/** A full name in a line of its own next to the date, or beside it in the same line; on a forum a handle there. */
function bareName(line: Line, isForum: boolean): readonly AuthorsProposal[] {
  if (line.runs.some(({ element }) => element.closest('h1,h2,h3') !== null)) return [];
  const texts = textsOf(line)
    .map(withoutDates)
    .filter((text) => /\p{L}/u.test(text));
  const [first = ''] = texts;
  if (texts.length === 0 || texts.length > 3) return [];
  const parsed = parseByline(texts, 'visible');
  if (parsed.authors.length > 0 && parsed.authors.join(', ').length >= first.length * 0.7)
    return [proposalFrom(parsed, line, belief.byline.bare)];
  const isDated = findDates(line.text).length > 0;
  return isForum && isDated && isHandle(first)
    ? [{ authors: [first], source: 'byline', weight: belief.byline.handle, element: line.element }]
    : [];
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text);
}

function isBesideDate(lines: readonly Line[], index: number): boolean {
  return [index - 1, index, index + 1].some(
    (at) => findDates(lines[at]?.text ?? '').length > 0 && (lines[at]?.text.length ?? 0) < 120,
  );
}

/** The runs that are not dates and do not link to a subject. */
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
    const handle = page.isForum ? runs.find(isHandle) : undefined;
    if (handle && isHandleMarked(element))
      return [{ authors: [handle], source: 'author-box', weight: belief.authors['author-box'], element }];
    if (authors.length > 0 && authors.every(isPersonName))
      found.push({
        authors,
        source: element.matches('[rel~="author"]') ? 'rel-author' : 'author-box',
        weight: belief.authors['author-box'],
        element,
      });
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  return people.size > (page.isArticle ? 2 : 1) ? [] : found.slice(0, 2);
}
