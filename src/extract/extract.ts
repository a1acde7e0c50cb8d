import { anchorBlocks, type Article, type ExtractOptions, type Extraction } from '../article.ts';
import { articleRules } from '../rules/index.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { Matcher } from './clues.ts';
import { findByReadability } from './finders/readability.ts';
import { findBySemantics } from './finders/semantics.ts';
import { finish } from './finish.ts';
import { readingMinutes, settleWithArticle, wordCount } from './metadata/index.ts';
import { survey } from './survey.ts';
import { sweep } from './sweep.ts';
import { sweptPage } from './swept-page.ts';
import { textOfArticle } from './text.ts';

const matcher = new Matcher(articleRules);

/** Finds the article of a page, and says what it left out. The page is only read. */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const swept = sweptPage(page, options);
  if (typeof swept === 'string') return { ok: false, failure: swept };
  const { copy, tree, href, ledger, faults, reading, orderOf } = swept;

  const selection = choose(tree, findByReadability(tree, copy), findBySemantics(tree, copy));
  if (!selection) return { ok: false, failure: 'no-article' };
  const body = assemble(tree, selection, ledger, orderOf);
  sweep({ tree: survey(body), matcher, ledger, faults, orderOf, spared: new Set(ledger.keptElements) });
  const anchorOf = anchors(body, orderOf);
  finish(body, href);

  const text = textOfArticle(body, options.captions ?? false);
  const metadata = settleWithArticle(reading, { text, element: body });
  const article: Article = {
    ...metadata,
    html: body.innerHTML,
    text,
    wordCount: wordCount(text, metadata.lang),
    readingMinutes: readingMinutes(text, metadata.lang),
  };
  return { ok: true, article, removals: ledger.list(anchorOf), faults };
}

/** For a place in the page: the number of the last block of the article before it. */
function anchors(article: Element, orderOf: (element: Element) => number): (order: number) => number {
  const orders = Array.from(article.querySelectorAll(anchorBlocks), orderOf);
  return (order) => orders.findLastIndex((block) => block > 0 && block < order);
}
