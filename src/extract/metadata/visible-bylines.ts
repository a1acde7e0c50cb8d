import { isAuthorMarked, isForeign, isForeignFar, isHandleMarked, isTopicLink } from './author-marks.ts';
import { type Byline, isAuthorLabel, parseByline } from './byline.ts';
import { piecesOf } from './byline-pieces.ts';
import { findDates } from './dates.ts';
import { itemsAfter, type Line, linesIn } from './lines.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { houseWords, isNameShaped, isPersonName } from './person-name.ts';
import { saysRole } from './roles.ts';
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
  if (people.size > 1 && !page.isArticle) return page.isForum ? near.slice(0, 1) : [];
  // Below an article's they may be one too, where no label says otherwise.
  const isList = !page.isForum && people.size > 1 && near.every(({ weight }) => weight === belief.byline.marked);
  return near.slice(0, 2).map((proposal) => (isList ? { ...proposal, weight: proposal.weight / 2 } : proposal));
}

function nearBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const lines = [...untilCards(head.after), ...head.before.slice(0, 6)];
  return lines.flatMap((line, index) =>
    line.text.length > 200 || isElsewhere(line, head.title) ? [] : bylinesIn(page, lines, index),
  );
}

/** What one of the lines near the title says: a byline, a handle, or a name that stands where bylines do. */
function bylinesIn(page: PageSources, lines: readonly Line[], index: number): readonly AuthorsProposal[] {
  const line = lines[index] as Line;
  const [next, ...items] = isAuthorLabel(line.text) ? itemsAfter(line.element, lines.slice(index + 1)) : [];
  const proposal =
    (next ? fromLabelled(line, [next, ...items]) : fromLine(line)) ??
    (page.isArticle ? houseIn(line, next) : undefined);
  if (proposal) return [proposal];
  const handle = handleIn(line, page.isForum) ?? (isBesideDate(lines, index) ? labelledHandle(line) : undefined);
  if (handle) {
    const weight = isLabelled(line) ? belief.byline.labelled : belief.byline.handle;
    return [{ authors: [handle], source: 'byline', weight, element: line.element }];
  }
  const isPlace =
    page.isArticle || page.isForum
      ? isBesideDate(lines, index) || (index < closest && isIntroduced(line, lines[index + 1]))
      : findDates(line.text).length > 0;
  return isPlace ? bareName(line, page.isForum) : [];
}

/** Whether a label stands first, in an element of its own. */
const isLabelled = ({ runs }: Line): boolean => isAuthorLabel(runs[0]?.text ?? '');

/** A card may hold the whole head of an article: there a label counts. */
function isElsewhere(line: Line, title: Element | undefined): boolean {
  return isForeign(line.element, title) && (isForeignFar(line.element, title) || !isLabelled(line));
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

function fromLabelled(label: Line, names: readonly Line[]): AuthorsProposal | undefined {
  const parsed = parseByline([label.text, ...names.flatMap(textsOf)], 'visible');
  return parsed.authors.length > 0 ? proposalFrom(parsed, names[0] as Line, belief.byline.marked) : undefined;
}

function fromLine(line: Line): AuthorsProposal | undefined {
  const isMarked = line.runs.some(({ element }) => isAuthorMarked(element));
  const trust = isMarked ? 'marked' : 'visible';
  const parts = parseByline(afterLabel(textsOf(line)), trust);
  const parsed = parts.authors.length > 0 ? parts : parseByline(line.text, trust);
  if (parsed.authors.length === 0)
    return parsed.agency && line.text.length < 40 ? proposalFrom(parsed, line, 0) : undefined;
  if (!isMarked && !parsed.labelled && !parsed.agency) return undefined;
  if (!parsed.labelled && isSentence(line.text, parsed.authors)) return undefined;
  const isFull = parsed.authors.every(isPersonName);
  if (!isFull && !parsed.labelled && !hasMarkedRun(line, parsed)) return undefined;
  const isStamped = isMarked && isLabelled(line) && findDates(line.text).length > 0;
  return proposalFrom(parsed, line, weightOf(parsed, isFull || isStamped));
}

/** A long line that does not begin with its names and is mostly about something else names them in passing. */
function isSentence(text: string, names: readonly string[]): boolean {
  const isShort = text.length < longestByline || names.join(', ').length > text.length * 0.3;
  return !isShort && !names.some((name) => text.startsWith(name));
}

const longestByline = 100;
const longestSentence = 600;

/** "by Jane · 3 May" is a byline as "by Jane Doe" is, in an element that is named for the author. */
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

function isBesideDate(lines: readonly Line[], index: number): boolean {
  return [index - 1, index, index + 1].some(
    (at) => findDates(lines[at]?.text ?? '').length > 0 && (lines[at]?.text.length ?? 0) < 120,
  );
}

/** Lines straight below the title. */
const closest = 4;

/** A name above what its bearer is: "Jane Doe", "Senior Writer". */
function isIntroduced({ text }: Line, next: Line | undefined): boolean {
  return isPersonName(text) && next !== undefined && next.text.length < 60 && isRole(next);
}

function isRole({ text, element }: Line): boolean {
  return saysRole(text) || /author-?(?:desc|role|job)/i.test(element.getAttribute('class') ?? '');
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
  const firstNames: AuthorsProposal[] = [];
  const elements = new Set([...page.named.authors, ...(page.copy.body?.querySelectorAll(linked) ?? [])]);
  for (const element of [...elements].slice(0, 60)) {
    // The selector finds "authorized" too.
    if (isForeign(element) || !isAuthorMarked(element)) continue;
    const runs = linesIn(element, 4).flatMap(textsOf);
    const { authors } = parseByline(runs, 'marked');
    const handle = page.isForum ? runs.find(isHandle) : undefined;
    if (handle && isHandleMarked(element))
      return [{ authors: [handle], source: 'author-box', weight: belief.authors['author-box'], element }];
    const paragraph = element.closest('p');
    if (paragraph && isSentence((paragraph.textContent ?? '').trim().slice(0, longestSentence), authors)) continue;
    const source = element.matches('[rel~="author"]') ? 'rel-author' : 'author-box';
    if (authors.length > 0 && authors.every(isPersonName))
      found.push({ authors, source, weight: belief.authors['author-box'], element });
    else if (authors.length === 1)
      firstNames.push({ authors, source, weight: belief.authors['author-box'] * firstName, element });
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  if (people.size === 0)
    return new Set(firstNames.map(({ authors }) => authors[0])).size === 1 ? firstNames.slice(0, 1) : [];
  return people.size > (page.isArticle ? 2 : 1) ? [] : found.slice(0, 2);
}

/** A first name away from the title is enough only where another source gives it too. */
const firstName = 0.5;
