import { allOf, setAttribute, titleOf, viewOf } from './natives.ts';
import type { RemovalReason } from './removals.ts';

export const otherArticleReason: RemovalReason = {
  id: 'other-article',
  kind: 'related',
  label: 'Another article',
  why: 'The page goes on with further articles. This is not the one that was in view.',
};

/** Fewer characters are a teaser or a post. */
const leastText = 1_000;

/** What a page's head declares is about the article that it began with. */
const declared = 'meta[name],meta[property]:not([property="og:site_name"]),link[rel="canonical"]';

/** The whole articles of an endless page, as elements of its copy. */
interface ArticleChoice {
  readonly inView: Element;
  readonly others: readonly Element[];
  readonly isFirst: boolean;
}

/**
 * Endless pages append whole articles below the one that was opened; the reader means the one that is in view. Nothing
 * where a page has not several, or is named for none of them: then they are its chapters. Both documents hold the same
 * elements.
 */
export function chooseInView(page: Document, copy: Document): ArticleChoice | undefined {
  const live = allOf(page, 'article');
  const copies = allOf(copy, 'article');
  const view = viewOf(page);
  if (!view || live.length < 2 || live.length !== copies.length) return undefined;
  const whole = Array.from(live.keys()).filter((position) => isWhole(copies[position] as Element));
  if (whole.length < 2) return undefined;
  const middle = view.innerHeight / 2;
  const distances = whole.map((position) => distanceFrom(middle, live[position] as Element));
  // A page that runs beside us may tell any height.
  const nearest = whole[Math.max(distances.indexOf(Math.min(...distances)), 0)] as number;
  const isNamed = (position: number) => titleOf(copy).includes(headingOf(copies[position] as Element));
  if (!isNamed(whole[0] as number) && !isNamed(nearest)) return undefined;
  const others = whole.filter((position) => position !== nearest).map((position) => copies[position] as Element);
  return { inView: copies[nearest] as Element, others, isFirst: nearest === whole[0] };
}

/** So that nothing is read from the other articles, nor of the one that the page began with. */
export function hideOthers(copy: Document, { inView, others, isFirst }: ArticleChoice): void {
  for (const other of others) setAttribute.call(other, 'hidden', '');
  if (!isFirst) dropDeclarations(copy, inView);
}

/** A whole article has a heading of the first level that leads nowhere: in a list of posts each links to its own page. */
function isWhole(article: Element): boolean {
  const heading = article.querySelector('h1');
  return (
    heading !== null &&
    heading.textContent?.trim() !== '' &&
    !heading.querySelector('a[href]') &&
    !heading.closest('a[href]') &&
    !article.parentElement?.closest('article') &&
    (article.textContent ?? '').length >= leastText
  );
}

const headingOf = (article: Element): string => (article.querySelector('h1')?.textContent ?? '').trim();

function distanceFrom(height: number, element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - height, height - bottom, 0);
}

function dropDeclarations(copy: Document, article: Element): void {
  for (const element of allOf(copy, declared)) element.remove();
  for (const data of allOf(copy, 'script[type="application/ld+json"]')) if (!article.contains(data)) data.remove();
  if (!titleOf(copy).includes(headingOf(article))) for (const title of allOf(copy, 'head title')) title.remove();
}
