import { type MetadataReading, readMetadata, settleWithArticle } from '../extract/metadata/index.ts';
import { paragraphsFromPlainText } from '../extract/plain-text.ts';

/** A reading as plain JSON. */
export interface ReadPage {
  readonly metadata: ReturnType<typeof settleWithArticle>;
  readonly provenance: MetadataReading['provenance'];
  readonly marks: readonly { readonly role: string; readonly text: string }[];
}

/** The metadata of a page that is only parsed; its whole text stands for the article's. */
export function readHtml(html: string, href = 'https://paper.example/a/story'): ReadPage {
  return read(new DOMParser().parseFromString(html, 'text/html'), href);
}

/** The metadata of a text file as browsers show it. */
export function readText(text: string, href = 'https://paper.example/story.txt'): ReadPage {
  const page = document.implementation.createHTMLDocument();
  const pre = page.createElement('pre');
  pre.textContent = text;
  page.body.append(pre);
  paragraphsFromPlainText(page);
  return read(page, href);
}

function read(page: Document, href: string): ReadPage {
  const reading = readMetadata(page, { href, base: href });
  const text = Array.from(page.body.querySelectorAll('p'), (block) => block.textContent ?? '').join('\n\n');
  return {
    metadata: settleWithArticle(reading, { text, element: page.body }),
    provenance: reading.provenance,
    marks: reading.marks.map(({ element, role }) => ({ role, text: (element.textContent ?? '').trim() })),
  };
}
