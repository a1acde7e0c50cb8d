import { tidy } from '../text/plain-text.ts';

/** A heading that may be the article's title. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly level: 1 | 2;
  /** Whether it links to the site's front page, as a logo does. */
  readonly isHome: boolean;
  readonly inArticle: boolean;
  /** Whether it stands in the page's main part, where one is marked. */
  readonly inMain: boolean;
}

const outside = 'nav,footer,aside,dialog,[role="dialog"],[role="navigation"],[aria-hidden="true"],[hidden]';

const main = 'main,article,[role="main"]';

/** The page's h1 and what is named a title, at most twelve, outside of navigation, asides and dialogs. */
export function readHeadings(copy: Document, named: readonly Element[]): readonly Heading[] {
  const headings: Heading[] = [];
  const hasMain = copy.querySelector(main) !== null;
  const marked = copy.querySelectorAll('h1,[role="heading"][aria-level="1"],[itemprop~="headline"]');
  const elements = new Set([...Array.from(marked).slice(0, 40), ...named.filter(isNamedTitle).slice(0, 40)]);
  for (const element of elements) {
    if (headings.length >= 12) break;
    if (element.localName === 'meta' || element.closest(outside)) continue;
    const text = headingText(element);
    if (!text || isCommentCount(element, text)) continue;
    headings.push({
      element,
      text,
      level: element.localName === 'h1' ? 1 : 2,
      isHome: linksHome(element),
      inArticle: element.closest('article') !== null,
      inMain: !hasMain || element.closest(main) !== null,
    });
  }
  return headings;
}

/** "15 thoughts on “Title”", above the comments. */
function isCommentCount({ localName }: Element, text: string): boolean {
  return localName !== 'h1' && /^\d+ [^“"«„]{3,40} [“"«„]/.test(text);
}

function isNamedTitle(element: Element): boolean {
  return (
    element.localName === 'h2' ||
    /(?:^|\s)(?:entry|article|post)-title(?:\s|$)/.test(element.getAttribute('class') ?? '')
  );
}

/** The heading's text; where parts stand in blocks or lines of their own, a space parts them. */
function headingText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() && text.length < 600) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE)
      text += isHiddenText(node, element) ? '' : (node.nodeValue ?? '').slice(0, 600);
    else if (/^(?:br|div|p|span|small|a)$/.test((node as Element).localName)) text += softBreak(node as Element);
  }
  return tidy(text);
}

function isHiddenText(node: Node, heading: Element): boolean {
  const parent = node.parentElement;
  if (!parent || parent === heading) return false;
  // Documentation links each heading to itself with such a sign.
  if (/^\s*[¶#§🔗]\s*$/u.test(node.nodeValue ?? '') && parent.closest('a')) return true;
  return (
    parent.closest(
      'style,script,svg,button,[hidden],[class*="sr-only"],[class*="screen-reader"],[class*="visually-hidden"]',
    ) !== null
  );
}

/** Spans stand for lines only when they are neighbours without white space; inside a word they follow text. */
function softBreak(element: Element): string {
  if (/^(?:br|div|p)$/.test(element.localName)) return ' ';
  return element.previousElementSibling && !element.previousSibling?.nodeValue?.trim() ? ' ' : '';
}

function linksHome(element: Element): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return /^(?:https?:\/\/[^/]{1,100})?\/?(?:index\.\w{2,5})?$|^\.\/$/.test(
    link?.getAttribute('href')?.trim() ?? 'none',
  );
}
