import { type Article, anchorBlocks, type Extraction, type ExtractOptions } from '../article.ts';
import { articleRules } from '../rules/index.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { Matcher } from './clues.ts';
import { finish } from './finish.ts';
import { readingMinutes, settleWithArticle, wordCount } from './metadata/index.ts';
import { findStandfirst, standfirstReason } from './standfirst.ts';
import { survey } from './survey.ts';
import { sweep } from './sweep.ts';
import { type SweptPage, sweptPage } from './swept-page.ts';
import { textOfArticle } from './text.ts';

const matcher = new Matcher(articleRules);

/** Finds the article of a page, and says what it left out. The page is only read. */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const swept = sweptPage(page, options);
  if (typeof swept === 'string') return { ok: false, failure: swept };
  const { tree, href, ledger, reading, faults, orderOf } = swept;

  const selection = choose(swept);
  if (!selection) return { ok: false, failure: 'no-article' };
  const body = assemble(tree, selection, ledger, orderOf);
  const standfirst = sweepArticle(body, swept);
  const anchorOf = anchors(body, orderOf);
  finish(body, href);

  const text = textOfArticle(body, options.captions ?? false);
  const metadata = settleWithArticle(reading, { text, element: body });
  const excerpt = standfirst ?? metadata.excerpt;
  const article: Article = {
    ...metadata,
    ...(excerpt ? { excerpt } : {}),
    html: body.innerHTML,
    text,
    wordCount: wordCount(text, metadata.lang),
    readingMinutes: readingMinutes(text, metadata.lang),
  };
  return { ok: true, article, removals: ledger.list(anchorOf), faults };
}

/** Judges inside the article. Gives the standfirst, which goes from the text to the metadata. */
function sweepArticle(body: Element, { ledger, faults, orderOf }: SweptPage): string | undefined {
  const spared = new Set(ledger.keptElements);
  sweep({ tree: survey(body), matcher, ledger, faults, orderOf, spared });
  const clean = survey(body);
  const index = findStandfirst(clean);
  if (index === undefined) return undefined;
  const element = clean.elements[index] as Element;
  const text = (element.textContent ?? '').trim();
  if (ledger.remove(clean, index, standfirstReason, 'says a sentence of the text again', orderOf(element)))
    element.remove();
  return text;
}

/** For a place in the page: the number of the last block of the article before it. */
function anchors(article: Element, orderOf: (element: Element) => number): (order: number) => number {
  const orders = Array.from(article.querySelectorAll(anchorBlocks), orderOf);
  return (order) => orders.findLastIndex((block) => block > 0 && block < order);
}
