import type { Extraction, ExtractOptions } from '../article.ts';
import { extract } from '../extract/index.ts';

export interface PageOptions extends ExtractOptions {
  /** `text/plain` makes the page that a browser shows for a text file. */
  readonly contentType?: 'text/html' | 'text/plain';
}

/** Extracts from a page that is only parsed: it has no window, runs no script and loads nothing. */
export function extractHtml(html: string, options: PageOptions = {}): Extraction {
  const { contentType = 'text/html', ...rest } = options;
  const page = contentType === 'text/plain' ? textPage(html) : new DOMParser().parseFromString(html, 'text/html');
  return extract(page, rest);
}

/** The same where Readability, which alone asks for an element's style, throws. */
export function extractWithoutReadability(html: string): Extraction {
  const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style') ?? {};
  const fail = () => {
    throw new Error('no style today');
  };
  Object.defineProperty(HTMLElement.prototype, 'style', { ...own, get: fail });
  try {
    return extractHtml(html);
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'style', own);
  }
}

/** Extracts from the page that the module was loaded into. */
export function extractDocument(options: ExtractOptions = {}): Extraction {
  return extract(document, options);
}

function textPage(text: string): Document {
  const page = document.implementation.createHTMLDocument();
  const pre = page.createElement('pre');
  pre.textContent = text;
  page.body.append(pre);
  Object.defineProperty(page, 'contentType', { value: 'text/plain' });
  return page;
}
