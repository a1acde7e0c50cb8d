// The fake has to stand there before the modules that use it are run.
import './fake-browser.ts';

import { textOfArticle } from '../text/article-text.ts';
import { exportFile } from '../view/export-file.ts';
import { insertHtml, type Restored } from '../view/insert-html.ts';
import type { Policy } from '../view/policy.ts';

/** What stands in a page after this HTML was inserted, as it is written out. */
export function inserted(html: string, policy: Partial<Policy> = {}, restored: readonly Restored[] = []): string {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  insertHtml(container, html, { images: true, ...policy }, restored);
  return written(container);
}

/** How an article differs after a browser read it from a file; empty where it does not. */
export function readAgain(html: string): string {
  const before = inserted(html);
  const after = written(new DOMParser().parseFromString(`<!DOCTYPE html><body>${before}`, 'text/html').body);
  return before === after ? '' : `${before}\n\n${after}`;
}

/** Names of elements and attributes that an inserted article has besides these. */
export function otherNames(html: string, tags: readonly string[], attributes: readonly string[]): readonly string[] {
  inserted(html);
  const elements = [...document.querySelectorAll('body > div *')];
  const names = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  const others = elements.map(({ localName }) => localName).filter((tag) => !tags.includes(tag));
  return [...others, ...names.filter((name) => !attributes.includes(name))];
}

/** The plain text that is exported of a long article, without its page, after this was put back. */
export function exportedWith(html: string, text: string, restored: Restored): string {
  const article = { html, text, authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
  const why = { rule: 'gift', kind: 'gift', label: '', why: '', clue: '', preview: '' } as const;
  const listed = [{ key: 'a', ...why, count: 1, ...restored }];
  const original = { ok: true, article, removals: [], faults: [] } as const;
  return exportFile({ source: { tabId: 1 }, original, kept: ['a'], listed }, 'text', document.body).text;
}

function written(parent: Node): string {
  const container = document.createElement('div');
  for (const node of parent.childNodes) container.append(node.cloneNode(true));
  return container.innerHTML;
}

/** The plain text of what is shown. */
export function textShown(html: string, captions: boolean): string {
  const body = document.createElement('div');
  insertHtml(body, html, { images: true });
  return textOfArticle(body, captions);
}
