import { type Article, anchorBlocks } from '../article.ts';
import { message } from '../extension/messages.ts';
import type { Reading } from '../extension/record-schema.ts';
import type { Settings } from '../extension/settings-schema.ts';
import { cutHtml } from './cut-html.ts';
import { element } from './element.ts';
import { factsView } from './facts.ts';
import { insertHtml } from './insert-html.ts';
import { type Choose, provenanceView } from './provenance-view.ts';
import { shownArticle } from './reading.ts';

/** Three lines of a popup. */
const longTitle = 110;

/** Where the list of removals stands beside the article, as in removals.css, what comes back can be shown at once. */
const listIsBeside = '(min-width: 40rem)';

export interface ArticleView {
  readonly element: HTMLElement;
  /** The article as it stands, sanitized: what exports are written from. */
  readonly body: HTMLElement;
  update(reading: Reading): void;
}

/** The article with its title and what is known of it. */
export function articleView(settings: Settings, choose: Choose): ArticleView {
  const provenance = provenanceView(choose);
  const head = element('div', {});
  const header = element('header', { class: 'article-header' }, head, provenance.element);
  const body = element('div', { class: 'article-body', 'data-testid': 'article-body' });
  // A picture that can't be had keeps no room for itself, but for what it is said to show. The event does not bubble.
  const shrink = ({ target }: Event) => (target as Element).removeAttribute('height');
  body.addEventListener('error', shrink, true);
  // Paper can't be opened.
  addEventListener('beforeprint', () => {
    for (const details of body.querySelectorAll('details')) details.open = true;
  });
  const notice = element('p', { class: 'cut', hidden: true }, message('cutNotice'));
  const whole = element('article', { class: 'article', 'aria-labelledby': 'title' }, header, body, notice);
  let shown: string | undefined;
  const update = (reading: Reading) => {
    const { found, restored } = shownArticle(reading);
    setLanguage(whole, found.article);
    head.replaceChildren(...headerParts(found.article));
    provenance.update((reading.fresh ?? reading.original).article, found.article);
    // Another title leaves the text alone, with what is selected in it and what was opened.
    const content = [found.article.html, ...restored.map((piece) => piece.html)].join();
    if (content === shown) return;
    shown = content;
    const base = reading.source.href;
    const { html, isCut } = cutHtml(found.article.html);
    notice.hidden = !isCut;
    const before = new Set(blocksOf(body).map(({ textContent }) => textContent));
    insertHtml(body, html, { images: settings.images, ...(base ? { base } : {}) }, restored);
    const back = blocksOf(body).find(({ textContent }) => !before.has(textContent));
    // The first time all is new, and nothing moves: the page has yet to get it.
    if (matchMedia(listIsBeside).matches) back?.scrollIntoView({ block: 'nearest' });
  };
  return { element: whole, body, update };
}

const blocksOf = (body: HTMLElement): readonly Element[] => [...body.querySelectorAll(anchorBlocks)];

function headerParts(article: Article): readonly HTMLElement[] {
  const title = titleView(article.title ?? message('untitled'));
  const byline = article.byline
    ? [element('p', { class: 'byline', 'data-field': 'byline', dir: 'auto' }, article.byline)]
    : [];
  return [title, ...byline, factsView(article)];
}

/** A whole sentence as a title is set smaller, so that the article begins on the first screen. */
function titleView(title: string): HTMLElement {
  const length = title.length > longTitle ? 'long' : undefined;
  return element('h1', { id: 'title', 'data-field': 'title', 'data-length': length, dir: 'auto' }, title);
}

/** Hyphens, quotes, fonts and the side that a text begins on follow from these. */
function setLanguage(whole: HTMLElement, { lang, dir }: Article): void {
  if (lang) whole.lang = lang;
  else whole.removeAttribute('lang');
  whole.dir = dir ?? 'auto';
}
