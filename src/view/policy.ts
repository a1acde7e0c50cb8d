import { linkAddress, pictureAddress } from './addresses.ts';

/** Before the id of anything in an article, so that none is the id of a part of our page. */
export const idPrefix = 'article-';

export interface Policy {
  /** The article's own address: links to places in it stay in it. */
  readonly base?: string;
  readonly images: boolean;
}

/** Narrows what the sanitizer let through: where links and pictures may lead, and which ids stay. */
export function applyPolicy(fragment: DocumentFragment, policy: Policy): void {
  const places = namePlaces(fragment);
  for (const link of fragment.querySelectorAll('a')) guardLink(link, places, policy.base);
  for (const picture of fragment.querySelectorAll('img')) guardPicture(picture, policy.images);
  for (const element of fragment.querySelectorAll('[src]:not(img), [href]:not(a)')) {
    element.removeAttribute('src');
    element.removeAttribute('href');
  }
}

/** Gives each id its prefix. A second element of the same name, or a name that no one would write, loses it. */
function namePlaces(fragment: DocumentFragment): ReadonlySet<string> {
  const places = new Set<string>();
  for (const element of fragment.querySelectorAll('[id]')) {
    const { id } = element;
    element.removeAttribute('id');
    if (places.has(id) || !/^[\p{L}\p{N}_.:-]{1,100}$/u.test(id)) continue;
    places.add(id);
    element.id = idPrefix + id;
  }
  return places;
}

function guardLink(link: HTMLAnchorElement, places: ReadonlySet<string>, base: string | undefined): void {
  const written = link.getAttribute('href') ?? '';
  const place = placeOf(written, base);
  link.removeAttribute('href');
  if (place !== undefined && places.has(place)) {
    link.setAttribute('href', `#${idPrefix}${place}`);
    return;
  }
  const address = linkAddress(written);
  if (!address) return;
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
}

/** The id that a link leads to, if it stays in the article. */
function placeOf(written: string, base: string | undefined): string | undefined {
  const hash = written.indexOf('#');
  if (hash < 0) return undefined;
  const isOwn = hash === 0 || written.slice(0, hash) === base?.split('#', 1)[0];
  return isOwn ? decode(written.slice(hash + 1)) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function guardPicture(picture: HTMLImageElement, images: boolean): void {
  const address = images && !isPixel(picture) ? pictureAddress(picture.getAttribute('src') ?? '') : undefined;
  if (!address) {
    picture.remove();
    return;
  }
  // Set before the address, as they decide how it is asked for.
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('src', address);
}

/** A picture that no one is meant to see counts its readers. */
function isPixel(picture: HTMLImageElement): boolean {
  return ['width', 'height'].some((name) =>
    /^\s*[012]\s*(px)?\s*$/.test((picture.getAttribute(name) ?? '').slice(0, 20)),
  );
}
