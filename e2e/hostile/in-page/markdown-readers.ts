import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { isPictureAddress } from './forbidden.ts';

/** Programs that make HTML of Markdown. Both let raw HTML through: a reader may have told them to. */
const readers: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  'markdown-it': (markdown) => new MarkdownIt({ html: true }).render(markdown),
};

/** The elements that Markdown has words for. */
const known = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code hr br em strong del s a img ' + 'table thead tbody tr th td'
  ).split(' '),
);
const attributes = new Set(['href', 'title', 'src', 'alt', 'class', 'start', 'align', 'style']);

/** What a program makes of Markdown besides what Markdown has words for. */
export function foreignInMarkdown(markdown: string): string | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const { body, head } = new DOMParser().parseFromString(read(markdown), 'text/html');
    const elements = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
    const wrong = elements.map(foreign).find((found) => found !== undefined);
    if (wrong) return `${name}: ${wrong}`;
  }
  return undefined;
}

function foreign(element: Element): string | undefined {
  if (!known.has(element.localName)) return `element ${element.outerHTML}`;
  const wrong = [...element.attributes].find(({ name, value }) => !isHarmless(name, value));
  return wrong && `attribute ${wrong.name}="${wrong.value}"`;
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href') return /^(https?:\/\/|mailto:)/.test(value);
  if (name === 'src') return isPictureAddress(value);
  if (name === 'style') return /^text-align:\s*(left|right|center)$/.test(value);
  return attributes.has(name);
}
