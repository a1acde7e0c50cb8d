import type { Article } from '../article.ts';
import type { Format } from './format.ts';
import { escapeHtml } from './html/escape.ts';
import { serialize } from './html/serialize.ts';
import { style } from './html/style.ts';
import { cleanLine, cleanLines } from './visible.ts';

export const html: Format = { id: 'html', label: 'HTML', extension: 'html', mimeType: 'text/html', write };

/** A document that needs nothing but its pictures, and can ask for nothing else. */
function write(article: Article, body: Node): string {
  return cleanLines(`<!DOCTYPE html>
<html${attribute('lang', article.lang)}${attribute('dir', article.dir)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${text(article.title ?? article.siteName ?? hostOf(article))}</title>
<style>${style}</style>
</head>
<body>
<article>
<header>
${article.title ? `<h1>${text(article.title)}</h1>\n` : ''}${origin(article)}</header>
${serialize(body)}
</article>
</body>
</html>
`);
}

function origin(article: Article): string {
  const date = article.publishedTime;
  const parts = [
    text(article.byline),
    date && `<time datetime="${escapeHtml(date)}">${escapeHtml(date.slice(0, 10))}</time>`,
    source(article),
  ].filter(Boolean);
  return parts.length > 0 ? `<p>${parts.join(' · ')}</p>\n` : '';
}

const hostOf = ({ url }: Pick<Article, 'url'>): string | undefined => (url ? new URL(url).host : undefined);

function source({ url, siteName }: Article): string {
  if (!url) return text(siteName);
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${text(siteName ?? hostOf({ url }))}</a>`;
}

function text(value: string | undefined): string {
  return escapeHtml(cleanLine(value ?? ''));
}

function attribute(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}
