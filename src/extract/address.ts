import type { ExtractOptions } from '../article.ts';
import { baseUriOf, urlOf, viewOf } from './natives.ts';

/** Where a page is, and what its relative addresses start from: a page chooses the second, never the first. */
export interface PageAddress {
  readonly href: string;
  readonly base: string;
}

/** Only where a document has no address of its own, as one that a parser made, its base is all that is known. */
export function addressOfPage(page: Document, copy: Document, { url }: ExtractOptions): PageAddress {
  const base = baseUriOf(page);
  if (url !== undefined) return { href: url, base: declaredBase(copy, url) };
  const own = urlOf(page);
  return { href: viewOf(page) && /^(?:https?|file):/.test(own) ? own : base, base };
}

function declaredBase(copy: Document, url: string): string {
  const declared = copy.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(declared, url) ? new URL(declared, url).href : url;
  return /^(?:https?|file):/.test(base) ? base : url;
}
