import { Readability } from '@mozilla/readability';
import type { ExtractOptions, Extraction } from '../article.ts';

/** Finds the article of a page. The page is not changed. */
export function extract(page: Document, options: ExtractOptions = {}): Extraction {
  const copy = page.cloneNode(true) as Document;
  const found = new Readability(copy).parse();
  if (!found) return { ok: false, failure: 'no-article' };
  return {
    ok: true,
    article: {
      html: found.content ?? '',
      text: found.textContent ?? '',
      authors: [],
      keywords: [],
      wordCount: 0,
      readingMinutes: 0,
      ...(options.url ? { url: options.url } : {}),
      ...(found.title ? { title: found.title } : {}),
    },
    removals: [],
    faults: [],
  };
}
