import type { Extraction, ExtractOptions, Metadata, Removal } from '../article.ts';
import { extract } from '../extract/index.ts';
import { isBlockTag } from '../text/block-tags.ts';
import { extractHtml, type PageOptions } from './extract-page.ts';

/** What a fixture's files say of its page. */
export interface FixtureResult {
  readonly article: string;
  readonly html: string;
  readonly removals: string;
  readonly faults: readonly string[];
}

const shownFields = ['title', 'authors', 'agency', 'publishedTime', 'section', 'place', 'lang', 'dir'] as const;

/** Extracts from a fixture's page and writes down what came of it. */
export function readFixture(page: string, options: PageOptions): FixtureResult {
  const extraction = extractHtml(page, options);
  if (!extraction.ok) return { article: failureLines(extraction), html: '', removals: '', faults: [] };
  const { article, removals, faults } = extraction;
  const lines = removals.map(({ rule, preview, count }) => `${rule}${count > 1 ? ` x${count}` : ''} | ${preview}`);
  return {
    article: `${frontLines(article)}\n\n${article.text}\n`,
    html: `${article.html.replace(/(<\/(?:p|h\d|li|ul|ol|figure|table|tr|pre|dl|dd|dt|blockquote)>)/g, '$1\n').trim()}\n`,
    removals: lines.map((line) => `${line}\n`).join(''),
    faults: faults.map(({ part, message }) => `${part}: ${message}`),
  };
}

function failureLines(extraction: Extraction & { ok: false }): string {
  const text = extraction.fallback?.text;
  return `failure: ${extraction.failure}\n${text ? `\n${text}\n` : ''}`;
}

function frontLines(metadata: Metadata): string {
  const lines = shownFields.flatMap((field) => {
    const value = [metadata[field] ?? []].flat().join('; ');
    return value ? [`${field}: ${value}`] : [];
  });
  return lines.join('\n');
}

/** The text that comes out when the clean view is cleaned once more, beside the text that went in. */
export function cleanAgain(page: string, options: PageOptions): { readonly once: string; readonly twice: string } {
  const first = extractHtml(page, options);
  if (!first.ok) return { once: '', twice: '' };
  const { title = '', html, lang = '', dir = '', text } = first.article;
  const view = document.implementation.createHTMLDocument(title);
  view.documentElement.lang = lang;
  view.documentElement.dir = dir;
  const heading = view.createElement('h1');
  heading.textContent = title;
  const article = view.createElement('article');
  article.innerHTML = html;
  article.prepend(heading);
  view.body.append(article);
  const { contentType: _, ...rest } = options;
  const second = extractHtml(view.documentElement.outerHTML, rest);
  return { once: text, twice: second.ok ? second.article.text : `failure: ${second.failure}` };
}

/** The previews of removals that do not come back when all of them are kept, or are not said to be back. */
export function textsNotComingBack(page: string, options: PageOptions): string[] {
  const first = extractHtml(page, options);
  if (!first.ok) return [];
  const kept = extractHtml(page, { ...options, kept: first.removals.map(({ key }) => key) });
  const body = new DOMParser().parseFromString(kept.ok ? kept.article.html : '', 'text/html').body;
  const all = withoutSpace(body.textContent ?? '');
  const isBack = ({ key, html, preview }: Removal): boolean =>
    all.includes(withoutSpace(html ? textWithoutControls(html) : preview)) && !!kept.ok && !!kept.kept?.includes(key);
  return first.removals.filter((removal) => !isBack(removal)).map(({ rule, preview }) => `${rule} | ${preview}`);
}

/** What is lost, or goes in its turn, when one thing alone is kept: nothing should. */
export function disturbedByKeeping(page: string, options: PageOptions): string[] {
  const first = extractHtml(page, options);
  if (!first.ok) return [];
  const keys = new Set(first.removals.map(({ key }) => key));
  return first.removals.flatMap(({ key, rule }) => {
    const kept = extractHtml(page, { ...options, kept: [key] });
    if (!kept.ok) return [`${rule}: ${kept.failure}`];
    const { text } = kept.article;
    const lost = first.article.text.split('\n').filter((line) => !text.includes(line));
    const gone = kept.removals.filter((removal) => !keys.has(removal.key)).map(({ preview }) => preview);
    return [...lost, ...gone].map((text) => `${rule}: ${text}`);
  });
}

/** What stands in a page to be read and is neither in the article, nor among the removals, nor in the metadata. */
export function unaccountedTexts(page: string, options: PageOptions): string[] {
  const result = extractHtml(page, { ...options, captions: true });
  if (!result.ok || options.contentType) return [];
  const { html, ...article } = result.article;
  const known = [html, ...result.removals.map((removal) => removal.html ?? removal.preview)].map(
    (part) => new DOMParser().parseFromString(part, 'text/html').body.textContent ?? '',
  );
  const all = lettersOf([...known, ...Object.values(article)].join('|'));
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const element of body.querySelectorAll(unread)) element.remove();
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const missing: string[] = [];
  const title = lettersOf(article.title ?? '');
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    const letters = lettersOf(data);
    // A caption's own repetition of the title goes, and so do the numbers of lines.
    const isKnown = all.includes(letters) || /^\d+$/.test(letters);
    if (!isKnown && !(letters.startsWith(title) && all.includes(letters.slice(title.length))))
      missing.push(data.trim());
  }
  return missing;
}

/** Words of the article that its page does not have: two that lost the space between them, or one that lost a part. */
export function newWords(page: string, options: PageOptions): string[] {
  const result = extractHtml(page, options);
  if (!result.ok) return [];
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  // Formulas are written out, and readings above words left out: both make words.
  if (body.querySelector('math,ruby')) return [];
  const known = new Set([...wordsOf(textOf(body, '')), ...wordsOf(textOf(body, ' '))]);
  const names = Array.from(body.querySelectorAll('[alt],[title],[aria-label]'), (element) =>
    ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  for (const word of wordsOf(names.join(' '))) known.add(word);
  return wordsOf(result.article.text).filter((word) => !known.has(word));
}

/** The text of a page: between blocks stands a space, between other elements what is given. */
function textOf(element: Element, between: string): string {
  const parts = Array.from(element.childNodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const around = isBlockTag((node as Element).localName) || (node as Element).localName === 'br' ? ' ' : between;
    return `${around}${textOf(node as Element, between)}${around}`;
  });
  return parts.join('');
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What no browser shows, what a script would draw, and controls, whose words are values. */
const unread =
  'script,style,template,noscript,iframe,object,embed,audio,video,svg,canvas,progress,meter,dialog:not([open]),' +
  'input,select,textarea,button,output,datalist,math,[hidden],title';

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Controls are never part of an article, also not when what held them is kept; but what is written on a button is. */
function textWithoutControls(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const control of body.querySelectorAll('select,textarea,output,datalist')) control.remove();
  return body.textContent ?? '';
}

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad\ufeff]+/g, '');

/** Whether a page is the same before and after. */
export function leavesPageAlone(page: string, options: ExtractOptions): boolean {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const before = parsed.documentElement.outerHTML;
  extract(parsed, options);
  return parsed.documentElement.outerHTML === before;
}
