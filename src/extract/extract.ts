import { type Article, anchorBlocks, type Extraction, type ExtractOptions, type Fault } from '../article.ts';
import { articleRules, pageRules } from '../rules/index.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { Matcher } from './clues.ts';
import { safeCopy } from './copy.ts';
import { findByReadability } from './finders/readability.ts';
import { findBySemantics } from './finders/semantics.ts';
import { finish } from './finish.ts';
import { readingMinutes, readMetadata, settleWithArticle, wordCount } from './metadata/index.ts';
import { paragraphsFromPlainText } from './plain-text.ts';
import { dropControls, prepare } from './prepare.ts';
import { Ledger } from './removals.ts';
import { survey } from './survey.ts';
import { sweep } from './sweep.ts';
import { textOfArticle } from './text.ts';

const pageMatcher = new Matcher(pageRules);
const articleMatcher = new Matcher(articleRules);

/** Finds the article of a page, and says what it left out. The page is only read. */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const safe = safeCopy(page);
  if (!safe.ok) return { ok: false, failure: safe.failure };
  const { copy } = safe;
  if (!copy.body) return { ok: false, failure: 'empty-page' };
  const href = options.url ?? page.baseURI;
  const faults: Fault[] = [];
  const ledger = new Ledger(options.kept);

  paragraphsFromPlainText(copy);
  const reading = readMetadata(copy, { href });
  prepare(copy);
  const whole = survey(copy.body);
  const order = new Map(whole.elements.map((element, index) => [element, index]));
  const orderOf = (element: Element): number => order.get(element) ?? 0;
  const spared = new Set(ledger.keptElements);
  sweep({ tree: whole, matcher: pageMatcher, ledger, faults, orderOf, spared });
  dropControls(copy.body);

  const swept = survey(copy.body);
  const selection = choose(swept, findByReadability(swept, copy), findBySemantics(swept, copy));
  if (!selection) return { ok: false, failure: 'no-article' };
  const article = assemble(swept, selection, ledger, orderOf);
  sweep({
    tree: survey(article),
    matcher: articleMatcher,
    ledger,
    faults,
    orderOf,
    spared: new Set(ledger.keptElements),
  });
  const anchorOf = anchors(article, orderOf);
  finish(article, href);

  const text = textOfArticle(article, options.captions ?? false);
  const metadata = settleWithArticle(reading, { text, element: article });
  const result: Article = {
    ...metadata,
    html: article.innerHTML,
    text,
    wordCount: wordCount(text, metadata.lang),
    readingMinutes: readingMinutes(text, metadata.lang),
  };
  return { ok: true, article: result, removals: ledger.list(anchorOf), faults };
}

/** For a place in the page: the number of the last block of the article before it. */
function anchors(article: Element, orderOf: (element: Element) => number): (order: number) => number {
  const orders = Array.from(article.querySelectorAll(anchorBlocks), orderOf);
  return (order) => orders.findLastIndex((block) => block > 0 && block < order);
}
