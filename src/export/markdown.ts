import type { Article } from '../article.ts';
import type { Format } from './format.ts';
import { writeBlocks } from './markdown/blocks.ts';
import { escapeText } from './markdown/escape.ts';
import { findNotes } from './markdown/notes.ts';
import { cleanLine } from './visible.ts';

export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  write: (article, body) => {
    const title = article.title ? `# ${escapeText(cleanLine(article.title))}\n\n` : '';
    return `${frontMatter(article)}\n${title}${writeBlocks(body, { notes: findNotes(body) })}\n`;
  },
};

/** Every value is a JSON string, which is YAML as well: nothing in it can end it. */
function frontMatter(article: Article): string {
  const values: Readonly<Record<string, string | readonly string[] | undefined>> = {
    title: article.title,
    author: article.authors,
    published: article.publishedTime,
    modified: article.modifiedTime,
    site: article.siteName,
    source: article.url,
    language: article.lang,
    description: article.excerpt,
    tags: article.keywords,
    licence: article.licence,
  };
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([key, value]) => `${key}: ${quote(value)}`);
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

function quote(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? JSON.stringify(cleanLine(value)) : `[${(value ?? []).map(quote).join(', ')}]`;
}
