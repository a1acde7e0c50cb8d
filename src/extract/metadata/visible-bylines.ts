import { isAuthorMarked, isForeign, isForeignFar, isHandleMarked, isTopicLink } from './author-marks.ts';
import { type Byline, isAuthorLabel, parseByline } from './byline.ts';
import { findDates } from './dates.ts';
import { type Line, linesIn } from './lines.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { houseWords, isNameShaped, isPersonName } from './person-name.ts';
import type { AuthorsProposal } from './settled-authors.ts';
import { belief } from './sources.ts';
import { isDateText } from './stamps.ts';

/** Where names stand that no class marks. */
const linked =
  '[rel~="author"],[data-testid*="author" i],[data-testid*="byline" i],a[href*="/author"],a[href*="/autor"]';

/** Bylines as the reader sees them: in the lines near the title, else in elements that are named for the author. */
export function visibleBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const near = nearBylines(page, head);
  if (near.length === 0) return elsewhere(page);
  // Several bylines below a title that is no article's are a list of stories.
  const people = new Set(near.map(({ authors }) => authors.join()));
  return people.size > 1 && !page.isArticle ? (page.isForum ? near.slice(0, 1) : []) : near.slice(0, 2);
}

function nearBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const lines = [...untilCards(head.after), ...head.before.slice(0, 6)];
  const found: AuthorsProposal[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 200 || isElsewhere(line, head.title)) continue;
    const next = isAuthorLabel(line.text) ? lines[index + 1] : undefined;
    const proposal =
      (next ? fromLabelled(line, next) : fromLine(line)) ?? (page.isArticle ? houseIn(line, next) : undefined);
    if (proposal) found.push(proposal);
    else {
      const handle = handleIn(line, page.isForum) ?? (isBesideDate(lines, index) ? labelledHandle(line) : undefined);
      if (handle)
        found.push({ authors: [handle], source: 'byline', weight: belief.byline.handle, element: line.element });
      else if (page.isArticle || page.isForum ? isBesideDate(lines, index) : findDates(line.text).length > 0)
        found.push(...bareName(line, page.isForum));
    }
  }
  return found;
}

/** A card may hold the whole head of an article: there a label counts. */
function isElsewhere(line: Line, title: Element | undefined): boolean {
  return (
    isForeign(line.element, title) && (isForeignFar(line.element, title) || !isAuthorLabel(line.runs[0]?.text ?? ''))
  );
}

/** Up to the second heading, or the first that links: there the next story begins. */
function untilCards(lines: readonly Line[]): readonly Line[] {
  let headings = 0;
  const end = lines.findIndex(({ element, runs }) => {
    const heading = element.closest('h1,h2,h3,h4');
    return (
      heading !== null &&
      !runs.some((run) => isAuthorMarked(run.element)) &&
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

/** "By The Harbour Team": who signs without being a person, after a label and alone. */
function houseIn(line: Line, next: Line | undefined): AuthorsProposal | undefined {
  const texts = next ? textsOf(next) : textsOf(line);
  const labelled = next ? texts[0] : (afterByline(texts) ?? signedHouse(line));
  const name = labelled?.replace(/[\s,.:|–-]+$/, '') ?? '';
  if (!/^(?:the |die )?[\p{Lu}\d][^.:!?/|]{2,38}$/iu.test(name) || name.split(' ').length > 5 || isDateText(name))
    return undefined;
  if (!/^(?:\p{Lu}|\d|of |de |and |& ?|& )/u.test(name) || /(?:^| )\p{Ll}{4,}/u.test(name)) return undefined;
  return {
    authors: [name],
    source: 'byline',
    weight: belief.byline.house,
    element: (next ?? line).element,
    isHouse: true,
  };
}

/** "Harbour Staff" in an element that is named for the author. */
function signedHouse({ runs }: Line): string | undefined {
  return runs.find(({ text, element }) => text.length < 40 && houseWords.test(text) && isAuthorMarked(element))?.text;
}

/** What follows "By" in its own element, or in the one text of the line. */
function afterByline(texts: readonly string[]): string | undefined {
  const label = texts.findIndex(isAuthorLabel);
  if (label >= 0) return texts[label + 1];
  return texts.map((text) => byline.exec(text)?.[1]).find((name) => name !== undefined);
}

const byline = /^(?:(?:written|posted|published) )?(?:by|von|par|por|door|av|oleh):? (.{3,42})$/i;

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
function handleIn({ runs }: Line, isForum: boolean): string | undefined {
  return runs.find(
    ({ text, element }) =>
      isHandle(text) && isHandleMarked(element) && (isForum || isAuthorMarked(element)) && !isTopicLink(element),
  )?.text;
}

/** "Posted by jdoe on Monday" */
function labelledHandle({ text }: Line): string | undefined {
  const labelled =
    /(?:^|\s)(?:by|von|par|por|autor:|author:|auteur:) ([\p{L}\p{N}_.-]{3,25})(?= (?:on|at|am|um|in|le|el)\s|,? \p{Lu}\p{L}+ \d|$)/iu.exec(
      text,
    )?.[1];
  return labelled && isHandle(labelled) ? labelled : undefined;
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
  if (isForum && texts.length === 1 && isHandle(first))
    return [{ authors: [first], source: 'byline', weight: belief.byline.handle, element: line.element }];
  const parsed = parseByline(texts, 'visible');
  if (parsed.authors.length > 0 && parsed.authors.join(', ').length >= first.length * 0.7)
    return [proposalFrom(parsed, line, belief.byline.bare)];
  return [];
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
  const elements = new Set([...page.named.authors, ...(page.copy.body?.querySelectorAll(linked) ?? [])]);
  for (const element of [...elements].slice(0, 60)) {
    // The selector finds "authorized" too.
    if (isForeign(element) || !isAuthorMarked(element)) continue;
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
