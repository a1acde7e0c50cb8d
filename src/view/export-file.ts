import { fileName } from '../export/file-name.ts';
import { findFormat } from '../export/formats.ts';
import type { FileToSave } from '../extension/download.ts';
import type { Reading } from '../extension/record-schema.ts';
import { textOfArticle } from '../text/article-text.ts';
import { isBack, shownArticle } from './reading.ts';

/** The article in a format, as it is shown now. */
export function exportFile(reading: Reading, formatId: string, body: HTMLElement): FileToSave {
  const { found, restored } = shownArticle(reading);
  const format = findFormat(formatId);
  const url = found.article.url ?? webAddress(reading.source.href);
  const article = {
    ...found.article,
    ...(url ? { url } : {}),
    // What was put back here is in no text that the page gave.
    ...(restored.length > 0 ? { text: textOfArticle(body, reading.captions ?? false) } : {}),
  };
  const removed = reading.listed.filter((removal) => !isBack(reading, removal));
  const name = fileName(article.title ?? article.siteName, format.extension);
  return { name, mimeType: format.mimeType, text: format.write(article, body, removed) };
}

function webAddress(href: string | undefined): string | undefined {
  return href && /^https?:/.test(href) ? href : undefined;
}
