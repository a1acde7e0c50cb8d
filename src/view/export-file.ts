import { fileName } from '../export/file-name.ts';
import { findFormat } from '../export/formats.ts';
import type { FileToSave } from '../extension/download.ts';
import type { Reading } from '../extension/record-schema.ts';
import { textOfArticle } from '../text/article-text.ts';
import { cutHtml } from './cut-html.ts';
import type { Restored } from './insert-html.ts';
import { isBack, shownArticle } from './reading.ts';
import { sanitize } from './sanitize.ts';

/** The article in a format, as it is shown now. */
export function exportFile(reading: Reading, formatId: string, body: HTMLElement): FileToSave {
  const { found, restored } = shownArticle(reading);
  const format = findFormat(formatId);
  const url = found.article.url ?? webAddress(reading.source.href);
  const textWith = (pieces: readonly Restored[]): string => {
    const textOf = (part: ParentNode) => textOfArticle(part, reading.captions ?? false);
    // What was put back here is in no text that the page gave; of a long article the body is only the beginning.
    const { html, text } = found.article;
    return cutHtml(html).isCut
      ? [text, ...pieces.map((piece) => textOf(sanitize(piece.html)))].join('\n\n')
      : textOf(body);
  };
  const article = {
    ...found.article,
    ...(url ? { url } : {}),
    ...(restored.length > 0 ? { text: textWith(restored) } : {}),
  };
  const removed = reading.listed.filter((removal) => !isBack(reading, removal));
  const name = fileName(article.title ?? article.siteName, format.extension);
  return { name, mimeType: format.mimeType, text: format.write(article, body, removed) };
}

function webAddress(href: string | undefined): string | undefined {
  return href && /^https?:/.test(href) ? href : undefined;
}
