import { placePrefix } from '../../article.ts';
import type { PageAddress } from '../address.ts';
import { unwrap } from '../children.ts';
import { isBlockTag } from '../tags.ts';

/** A page has more links than this only if it is a list of them. */
const mostPlaces = 5_000;

/** Leads links within the page to their place in the article, or leaves their text; keeps links inside their blocks. */
export function repairLinks(article: Element, address: PageAddress): void {
  linkPlaces(article, address);
  for (const link of article.querySelectorAll('a[href]')) if (holdsBlocks(link)) intoBlocks(link);
}

function linkPlaces(article: Element, address: PageAddress): void {
  const links = Array.from(article.querySelectorAll('a[href*="#"]')).slice(0, mostPlaces);
  const inPage = links.flatMap((link) => {
    const place = placeOf(link.getAttribute('href') ?? '', address);
    return place === undefined ? [] : [{ link, place }];
  });
  if (inPage.length === 0) return;
  const places = placesIn(article);
  const names = new Map<Element, string>();
  for (const { link, place } of inPage) {
    const target = places.get(place);
    if (target && target !== article) link.setAttribute('href', `#${nameOf(target, place, names)}`);
    else unwrap(link);
  }
  for (const [target, name] of names) target.setAttribute('id', name);
}

/** The place that an address names, where it leads into the page itself; `#place` is meant so, whatever the base. */
function placeOf(written: string, { href, base }: PageAddress): string | undefined {
  const own = href.split('#', 1)[0] ?? '';
  const [before = '', after] = written.trim().split('#', 2);
  if (after === undefined) return undefined;
  const isOwn = before === '' || (URL.canParse(before, base) && new URL(before, base).href === own);
  if (!isOwn) return undefined;
  try {
    return decodeURIComponent(after);
  } catch {
    return after;
  }
}

function placesIn(article: Element): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>();
  for (const element of article.querySelectorAll('[id],a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !places.has(name)) places.set(name, placeFor(element));
  }
  return places;
}

/** An empty anchor marks what follows or surrounds it. */
function placeFor(element: Element): Element {
  if ((element.textContent ?? '').trim() !== '' || element.querySelector('img')) return element;
  return element.closest('li,p,h1,h2,h3,h4,h5,h6,td,dd,dt') ?? element.nextElementSibling ?? element;
}

function nameOf(target: Element, place: string, names: Map<Element, string>): string {
  const known = names.get(target);
  if (known) return known;
  const plain = place.replace(/[^\p{L}\p{N}_.:-]+/gu, '-').slice(0, 80);
  const taken = new Set(names.values());
  let name = placePrefix + plain;
  for (let number = 2; taken.has(name); number++) name = `${placePrefix}${plain}-${number}`;
  names.set(target, name);
  return name;
}

const holdsBlocks = (link: Element): boolean =>
  Array.from(link.querySelectorAll('*')).some((child) => isBlockTag(child.localName));

/** A link around blocks becomes one in each of them: no other format knows links around blocks. */
function intoBlocks(link: Element): void {
  for (const child of Array.from(link.querySelectorAll('*')))
    if (isBlockTag(child.localName) && !holdsBlocks(child)) wrapContent(child, link);
  for (const image of Array.from(link.querySelectorAll('img')))
    if (!Array.from(ancestorsWithin(image, link)).some((element) => element.localName === 'a')) wrap(image, link);
  for (const text of looseTexts(link)) wrap(text, link);
  unwrap(link);
}

function* ancestorsWithin(node: Node, link: Element): Iterable<Element> {
  for (let at = node.parentElement; at && at !== link; at = at.parentElement) yield at;
}

function wrapContent(block: Element, link: Element): void {
  if ((block.textContent ?? '').trim() === '' || block.querySelector('a')) return;
  const own = link.cloneNode(false) as Element;
  while (block.firstChild) own.append(block.firstChild);
  block.append(own);
}

function wrap(node: ChildNode, link: Element): void {
  const own = link.cloneNode(false) as Element;
  node.replaceWith(own);
  own.append(node);
}

function looseTexts(link: Element): Text[] {
  return Array.from(link.childNodes).filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '',
  );
}
