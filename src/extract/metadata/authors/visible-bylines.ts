import type { PageSources } from '../declared/page-sources.ts';
import { belief } from '../declared/sources.ts';
import { itemsAfter, type Line } from '../text/lines.ts';
import type { PageHead } from '../text/page-head.ts';
import { findDates } from '../times/dates.ts';
import { isDateText } from '../times/stamps.ts';
import { authorBoxes } from './author-boxes.ts';
import { isAuthorMarked, isForeign, isForeignFar, isHandleMarked } from './author-marks.ts';
import { bareName, isIntroduced } from './bare-names.ts';
import { type Byline, isAuthorLabel, parseByline } from './byline.ts';
import { isBesideDate, isSentence, proposalFrom, textsOf } from './byline-lines.ts';
import { handleIn, labelledHandle } from './handles.ts';
import { houseWords, isPersonName } from './person-name.ts';
import type { AuthorsProposal } from './settled-authors.ts';

/** Bylines as the reader sees them: in the lines near the title, else in elements that are named for the author. */
export function visibleBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const all = nearBylines(page, head);
  if (all.length === 0) return authorBoxes(page, head.title);
  const labelled = all.filter(
    ({ authors, weight }) => weight === belief.byline.labelled && authors.every(isPersonName),
  );
  const near = page.isArticle || page.isForum || labelled.length === 0 ? all : labelled;
  // Several bylines below a title that is no article's are a list of stories.
  const people = new Set(near.map(({ authors }) => authors.join()));
  if (people.size > 1 && !page.isArticle) return page.isForum ? near.slice(0, 1) : [];
  // Below an article's they may be one too, where no label says otherwise.
  const isList = !page.isForum && people.size > 1 && near.every(({ weight }) => weight === belief.byline.marked);
  return near.slice(0, 2).map((proposal) => (isList ? { ...proposal, weight: proposal.weight / 2 } : proposal));
}

function nearBylines(page: PageSources, head: PageHead): readonly AuthorsProposal[] {
  const lines = [...untilCards(head.after, page.isArticle), ...head.before.slice(0, 6)];
  return lines.flatMap((line, index) =>
    line.text.length > 200 || line.element.localName === 'h1' || isElsewhere(line, head.title)
      ? []
      : bylinesIn(page, lines, index),
  );
}

/** Lines straight below the title. */
const closest = 4;

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

/**
 * Up to the second heading, or the first that links: there the next story begins. Those straight below an article's title
 * are its standfirst.
 */
function untilCards(lines: readonly Line[], isArticle: boolean): readonly Line[] {
  let headings = 0;
  let isLeading = isArticle;
  const end = lines.findIndex(({ element, runs }) => {
    const isHeading = element.closest('h1,h2,h3,h4') !== null;
    isLeading &&= isHeading;
    return (
      isHeading &&
      !runs.some((run) => isAuthorMarked(run.element)) &&
      ((!isLeading && ++headings > 1) || runs.some((run) => run.element.closest('a') !== null))
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
  const texts = afterLabel(textsOf(line));
  const parts = parseByline(texts, trust);
  const isWhole = texts.length === 1 && texts[0] === line.text;
  const parsed = isWhole || parts.authors.length > 0 ? parts : parseByline(line.text, trust);
  if (parsed.authors.length === 0)
    return parsed.agency && line.text.length < 40 ? proposalFrom(parsed, line, 0) : undefined;
  if (!isMarked && !parsed.labelled && !parsed.agency) return undefined;
  if (!parsed.labelled && isSentence(line.text, parsed.authors)) return undefined;
  const isFull = parsed.authors.every(isPersonName);
  if (!isFull && !parsed.labelled && !hasMarkedRun(line, parsed)) return undefined;
  const isStamped = isMarked && isLabelled(line) && findDates(line.text).length > 0;
  return proposalFrom(parsed, line, weightOf(parsed, isFull || isStamped));
}

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
