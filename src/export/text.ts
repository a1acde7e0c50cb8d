import type { Article } from '../article.ts';
import type { Format } from './format.ts';
import { cleanLines } from './visible.ts';

export const text: Format = {
  id: 'text',
  label: 'Text',
  extension: 'txt',
  mimeType: 'text/plain',
  write: (article) => `${cleanLines([...heading(article), article.text].join('\n\n')).trim()}\n`,
};

/** The title, and under it who wrote it and when. */
function heading(article: Article): string[] {
  const origin = [article.byline, article.publishedTime?.slice(0, 10)].filter((part) => part !== undefined);
  return [[article.title, origin.join(', ')].filter(Boolean).join('\n')].filter(Boolean);
}
