import { collapse } from '../../text/collapse.ts';
import { eachTagged } from '../children.ts';
import { embedHosts } from './embed-hosts.ts';

/** Carries an embed through the search for the article without a word of text; the address is set by us alone. */
const mark = 'data-winnow-embed';
const label = 'data-winnow-label';

/** Puts an empty mark in the place of every frame and recording that a reader may want to follow. */
export function markEmbeds(body: Element): void {
  for (const element of eachTagged(body, embedding)) markEmbed(element);
}

const embedding = ['iframe', 'embed', 'video', 'audio', 'lite-youtube', 'amp-youtube', 'lite-vimeo'];

function markEmbed(element: Element): void {
  const found = embedOf(element);
  if (!found) return;
  const place = element.ownerDocument.createElement('span');
  place.setAttribute(mark, found.address);
  place.setAttribute(label, found.text);
  element.replaceWith(place);
}

interface Embed {
  readonly address: string;
  readonly text: string;
}

function embedOf(element: Element): Embed | undefined {
  if (element.localName === 'video' || element.localName === 'audio') return recording(element);
  const address = addressOf(element);
  const bare = address.replace(/^(?:https?:)?\/\/(?:www\.)?/, '');
  for (const { name, pattern, page } of embedHosts) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const title = titleOf(element);
    const to = page?.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '') ?? bare;
    return { address: `https://${to}`, text: title ? `${name}: ${title}` : name };
  }
  return undefined;
}

function addressOf(element: Element): string {
  const id = element.getAttribute('videoid') ?? element.getAttribute('data-videoid');
  if (id && element.localName.endsWith('youtube')) return `https://youtube.com/embed/${id}`;
  if (id && element.localName === 'lite-vimeo') return `https://player.vimeo.com/video/${id}`;
  const names = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-cmp-src', 'data-url'];
  return names.map((name) => element.getAttribute(name) ?? '').find((value) => /^(?:https?:)?\/\//.test(value)) ?? '';
}

function recording(element: Element): Embed | undefined {
  const source = element.hasAttribute('src') ? element : element.querySelector('source[src]');
  const address = source?.getAttribute('src')?.trim() ?? '';
  // A silent picture that moves by itself is decoration, and a blob can't be followed.
  if (address === '' || /^(?:blob|data):/.test(address) || element.hasAttribute('loop')) return undefined;
  const kind = element.localName === 'video' ? 'Video' : 'Audio';
  const title = titleOf(element);
  return { address, text: title ? `${kind}: ${title}` : kind };
}

/** What players call themselves says nothing of what they play. */
function titleOf(element: Element): string {
  const names = ['title', 'aria-label', 'playlabel', 'data-title'];
  const titles = names.map((name) => collapse(element.getAttribute(name) ?? ''));
  const title = titles.find((text) => text && !/\b(?:player|embed\w*|iframe|post|content frame)$/i.test(text)) ?? '';
  return title.replace(/^(?:Play|YouTube|Vimeo|Spotify)(?: embed)?:\s*/i, '').slice(0, 200);
}

/** Makes a link of each mark that stands in the article: the caption of a figure without picture. */
export function linkEmbeds(article: Element): void {
  for (const place of article.querySelectorAll(`[${mark}]`)) {
    const page = article.ownerDocument;
    const link = page.createElement('a');
    link.setAttribute('href', place.getAttribute(mark) ?? '');
    link.textContent = place.getAttribute(label);
    const caption = place.closest('figure')?.querySelector('figcaption');
    if (caption) {
      caption.prepend(link, ' ');
      place.remove();
    } else intoFigure(place, link);
  }
}

/** No figure stands in a paragraph: it goes behind it. */
function intoFigure(place: Element, link: Element): void {
  const page = place.ownerDocument;
  const figure = page.createElement('figure');
  const caption = page.createElement('figcaption');
  caption.append(link);
  figure.append(caption);
  const around = place.closest('p,h1,h2,h3,h4,h5,h6,a');
  if (around) around.after(figure);
  else place.before(figure);
  place.remove();
}
