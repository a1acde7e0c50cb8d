import { type Article, type Extraction, type ExtractionFailure, type ExtractOptions, longestHtml } from '../article.ts';
import { articleRules } from '../rules/index.ts';
import { textOfArticle } from '../text/article-text.ts';
import { collapse } from '../text/collapse.ts';
import { anchorsIn, placesIn } from './anchors.ts';
import { assemble } from './assemble.ts';
import { takeOut } from './children.ts';
import { choose } from './choose.ts';
import { Hearing, Matcher } from './clues.ts';
import { copyReason, findRepeats } from './copies.ts';
import { chooseDeclaredStandfirst } from './declared-standfirst.ts';
import { textBlocks } from './finders/scored/blocks.ts';
import { finish } from './finish.ts';
import { limits } from './limits.ts';
import { lengthOf, settleWithArticle } from './metadata/index.ts';
import type { RemovalReason } from './removals.ts';
import { repairArticle } from './repairs/article.ts';
import { repairWhiteSpace } from './repairs/white-space.ts';
import { chooseAgain } from './set-aside.ts';
import { findStandfirst, standfirstReason } from './standfirst.ts';
import { type Survey, survey, textOf } from './survey.ts';
import { sweep } from './sweep.ts';
import { type SweptPage, sweptPage } from './swept-page.ts';
import { findTrailingHeadings, trailingHeadingReason } from './trailing-headings.ts';
import { chooseWholeManual } from './whole-manual.ts';
import { chooseWholeParts } from './whole-parts.ts';
import { chooseWholeRuns } from './whole-runs.ts';
import { chooseWholeTables } from './whole-tables.ts';
import { wholeText } from './whole-text.ts';

const matcher = new Matcher(articleRules);

/** Finds the article of a page, and says what it left out. The page is only read. */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const swept = sweptPage(page, options);
  if (typeof swept === 'string') return failed(swept, page);
  const { copy, address, ledger, aside, reading, faults, orderOf } = swept;

  const found = choose(swept);
  if (!found) return withoutArticle(swept);
  if (swept.isLate()) return failed('too-big', page);
  chooseWholeTables(swept.tree, found);
  chooseWholeRuns(swept.tree, found);
  if (!swept.hints.isThread) chooseWholeManual(swept.tree, found);
  chooseWholeParts(swept.tree, found);
  chooseDeclaredStandfirst(swept.tree, found, reading.metadata.excerpt);
  // Boxes are known by the texts that they had without what is put back into them.
  const alsoKept = ledger.keptIn(swept.tree);
  ledger.keptElements = [...aside.putBack(), ...alsoKept];
  const [tree, selection] = ledger.keepsAny ? chooseAgain(swept.tree, found, copy.body) : [swept.tree, found];
  ledger.keptElements.push(...ledger.keptIn(tree));
  const body = assemble(tree, selection, ledger, { orderOf, ...titleOf(swept) });
  const standfirst = sweepArticle(body, swept);
  const places = placesIn(body, orderOf);
  repairArticle(body, address);
  finish(body, address.base);
  repairWhiteSpace(body);

  const text = textOfArticle(body, options.captions ?? false);
  if (text === '') return withoutArticle(swept);
  const html = body.innerHTML;
  if (html.length > longestHtml) return failed('too-big', page);
  const metadata = settleWithArticle(reading, { text, element: body });
  const excerpt = standfirst ?? metadata.excerpt;
  const article: Article = {
    ...metadata,
    ...(excerpt ? { excerpt } : {}),
    html,
    text,
    ...lengthOf(text, metadata.lang),
  };
  return {
    ok: true,
    article,
    removals: ledger.list(anchorsIn(body, places)),
    faults,
    ...(ledger.keepsAny ? { kept: ledger.foundKeys } : {}),
  };
}

function titleOf({ reading, orderOf }: SweptPage): { readonly title?: number } {
  const line = reading.marks.find(({ role }) => role === 'title');
  return line ? { title: orderOf(line.element) } : {};
}

/** What there is where no article was found: all the text that the page shows, less what is chrome on any page. */
function withoutArticle({ tree, reading }: SweptPage): Extraction {
  const text = textOfTree(tree).slice(0, limits.fallback);
  if (text === '') return { ok: false, failure: 'empty-page' };
  const { title } = reading.metadata;
  return { ok: false, failure: 'no-article', fallback: { text, ...(title ? { title } : {}) } };
}

/** From the measures of the tree, as the elements themselves may have been taken apart since. */
function textOfTree(tree: Survey): string {
  return textBlocks(tree)
    .map((index) => collapse(textOf(tree, index, limits.fallback)))
    .filter(Boolean)
    .join('\n\n');
}

/** Without an article the reader has the page's text at least. */
function failed(failure: ExtractionFailure, page: Document): Extraction {
  const fallback = failure === 'empty-page' ? undefined : wholeText(page);
  return { ok: false, failure, ...(fallback ? { fallback } : {}) };
}

/**
 * Judges inside the article. What the page's rules say of texts holds here too: lines that controls parted stand alone
 * now. By its names a box was judged as a whole, of which only a part may be here. Gives the standfirst, which goes from
 * the text to the metadata.
 */
function sweepArticle(body: Element, { ledger, faults, hearing, hints, orderOf }: SweptPage): string | undefined {
  const spared = new Set(ledger.keptElements);
  const tree = survey(body);
  const condemned = new Map(
    findRepeats(tree, hints.isThread).map((index) => [tree.elements[index] as Element, copyReason]),
  );
  const order = { tree, hearing: new Hearing(matcher), earlier: hearing, ledger, faults, orderOf, spared, condemned };
  const isChanged = sweep(order);
  const clean = isChanged ? survey(body) : tree;
  const drop = (index: number, reason: RemovalReason, clue: string): void => {
    const element = clean.elements[index] as Element;
    if (ledger.remove(clean, index, { reason, clue, order: orderOf(element) })) takeOut(element);
  };
  for (const index of findTrailingHeadings(clean)) drop(index, trailingHeadingReason, 'stands at the end');
  // Nothing may have taken it any more: it has come back with something else.
  ledger.keptIn(clean);
  const standfirst = findStandfirst(clean);
  if (standfirst === undefined) return undefined;
  const text = (clean.elements[standfirst]?.textContent ?? '').trim();
  drop(standfirst, standfirstReason, 'says a sentence of the text again');
  return text;
}
