import type { ExtractOptions, Fault } from '../article.ts';
import { pageRules } from '../rules/index.ts';
import { addressOfPage, type PageAddress } from './address.ts';
import { Hearing, Matcher } from './clues.ts';
import { safeCopy } from './copy.ts';
import { type PageHints, readPageHints } from './finders/scored/page-hints.ts';
import { limits } from './limits.ts';
import { reasonsForMarks } from './marked.ts';
import { type MetadataReading, readMetadata } from './metadata/index.ts';
import { otherArticleReason } from './other-articles.ts';
import { paragraphsFromPlainText } from './plain-text.ts';
import { dropControls, prepare } from './prepare.ts';
import { Ledger } from './removals.ts';
import { repairIconNames } from './repairs/icon-names.ts';
import { repairParagraphs } from './repairs/paragraphs.ts';
import { SetAside } from './set-aside.ts';
import { type Survey, survey } from './survey.ts';
import { sweep } from './sweep.ts';
import { titleLines } from './title-line.ts';

const matcher = new Matcher(pageRules);

/** A page's copy after the first sweep, with what was read of it before. */
export interface SweptPage {
  readonly copy: Document;
  readonly tree: Survey;
  readonly address: PageAddress;
  readonly ledger: Ledger;
  readonly faults: Fault[];
  /** What stands in neither tree nor copy until the article was chosen. */
  readonly aside: SetAside;
  /** What the page's rules said of its texts. */
  readonly hearing: Hearing;
  readonly reading: MetadataReading;
  readonly hints: PageHints;
  readonly isPlainText: boolean;
  /** The place of an element in the whole page, before anything was taken out. */
  readonly orderOf: (element: Element) => number;
  /** Whether the time for this page is over. Asked between two steps. */
  readonly isLate: () => boolean;
}

/** Copies a page, reads its metadata, mends its blocks and takes out what is chrome wherever it stands. */
export function sweptPage(page: Document, options: ExtractOptions): SweptPage | 'too-big' | 'empty-page' {
  const until = performance.now() + limits.milliseconds;
  const isLate = (): boolean => performance.now() > until;
  const safe = safeCopy(page);
  if (!safe.ok) return safe.failure;
  const { copy, otherArticles } = safe;
  if (!copy.body) return 'empty-page';
  if (isLate()) return 'too-big';
  const address = addressOfPage(page, copy, options);
  const faults: Fault[] = [];
  const ledger = new Ledger(options.kept);
  const hearing = new Hearing(matcher);

  const isPlainText = paragraphsFromPlainText(copy);
  repairIconNames(copy.body);
  // Lines that only line breaks part are blocks of their own before anyone reads them.
  repairParagraphs(copy.body);
  const declared = readMetadata(copy, address);
  const hints = readPageHints(copy, address.href);
  const whole = prepare(copy, declared.metadata.title);
  if (isLate()) return 'too-big';
  const reading = withTitleLines(declared, whole);
  const order = new Map<Element, number>();
  for (let index = 0; index < whole.elements.length; index++) order.set(whole.elements[index] as Element, index);
  const orderOf = (element: Element): number => order.get(element) ?? 0;
  const condemned = reasonsForMarks(reading.marks);
  for (const article of otherArticles) condemned.set(article, otherArticleReason);
  sweep({ tree: whole, hearing, ledger, faults, orderOf, condemned, isThread: hints.isThread });
  const aside = new SetAside(ledger.keptElements);
  dropControls(copy.body);
  if (isLate()) return 'too-big';
  return {
    copy,
    tree: survey(copy.body),
    address,
    ledger,
    faults,
    aside,
    hearing,
    reading,
    hints,
    isPlainText,
    orderOf,
    isLate,
  };
}

/** Pages without headings say their title in a line like any other: it is told by what their head declares. */
function withTitleLines(reading: MetadataReading, tree: Survey): MetadataReading {
  const { title } = reading.metadata;
  const hasHeading = reading.marks.some(({ role }) => role === 'title');
  const lines = title === undefined ? undefined : titleLines(tree, title, hasHeading);
  if (!lines) return reading;
  const marks = lines.elements.map((element) => ({ element, role: 'title' as const }));
  return { ...reading, metadata: { ...reading.metadata, title: lines.title }, marks: [...reading.marks, ...marks] };
}
