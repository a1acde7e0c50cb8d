import { serialize } from '../../../src/export/html/serialize.ts';
import { insertHtml } from '../../../src/view/insert-html.ts';

type Parse = (html: string) => ParentNode & Node;

/** The ways in which something written may be read again. */
const readings: Readonly<Record<string, Parse>> = {
  fragment: (html) => document.createRange().createContextualFragment(html),
  element: (html) => Object.assign(document.createElement('div'), { innerHTML: html }),
  document: (html) => new DOMParser().parseFromString(`<!DOCTYPE html><body>${html}`, 'text/html').body,
  template: (html) => Object.assign(document.createElement('template'), { innerHTML: html }).content,
};

/** How an article differs after it was written and read in each way, three times over; nothing where it does not. */
export function changesOf(container: HTMLElement): string | undefined {
  const before = serialize(container);
  for (const [name, read] of Object.entries(readings)) {
    let html = before;
    for (let round = 0; round < 3; round++) html = serialize(read(html));
    if (html !== before) return `reads otherwise as ${name}: ${before} / ${html}`;
  }
  const twice = document.createElement('div');
  insertHtml(twice, before, { images: true });
  // A place in the article is named once more when it is inserted once more; a parser drops the first line break of a pre.
  const plain = (html: string) => html.replaceAll('article-', '').replace(/<pre>\n+/g, '<pre>');
  return plain(serialize(twice)) === plain(before)
    ? undefined
    : `changes when it is inserted again: ${before} / ${serialize(twice)}`;
}
