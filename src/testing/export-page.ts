import type { Article, Removal } from '../article.ts';
import { findFormat } from '../export/formats.ts';
import { serialize } from '../export/html/serialize.ts';
import { writeBlocks } from '../export/markdown/blocks.ts';
import { findNotes } from '../export/markdown/notes.ts';
import { insertHtml } from '../view/insert-html.ts';

/** An article's body, as a view shows it. */
function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  insertHtml(body, html, { images: true, base: 'https://page.example/story' });
  return body;
}

/** The Markdown of a body, without front matter and title. */
export function markdownOf(html: string): string {
  const body = bodyOf(html);
  return writeBlocks(body, { notes: findNotes(body) });
}

/** A whole file. */
export function exported(id: string, article: Partial<Article>, removals: readonly Removal[] = []): string {
  const whole: Article = {
    html: '',
    text: '',
    authors: [],
    keywords: [],
    wordCount: 0,
    readingMinutes: 0,
    ...article,
  };
  return findFormat(id).write(whole, bodyOf(whole.html), removals);
}

/** How a body differs after it was written as HTML and parsed; empty where it does not. */
export function serializedAgain(html: string): string {
  const before = serialize(bodyOf(html));
  const read = new DOMParser().parseFromString(`<!DOCTYPE html><body>${before}`, 'text/html');
  const after = serialize(read.body);
  return before === after ? '' : `${before}\n\n${after}`;
}
