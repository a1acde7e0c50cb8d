/** Where scripts keep the address of a picture that they show when it is scrolled to. */
const lazyAddresses = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-actualsrc',
  'data-original-src',
  'data-hi-res-src',
  'data-img-src',
  'data-image-src',
  'data-full-src',
  'data-echo',
];
/** What this carries may be a page to go to: it is asked only where there is no other address. */
const doubtfulAddress = 'data-url';
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];
/** A picture wider than this is made for print; the largest one up to it is sharp on any screen. */
const widest = 2_000;

/** Gives every picture its real address: of a lazy one, of a `picture`'s sources, of a `noscript` beside it. No dot is one. */
export function repairImages(body: Element): void {
  for (const image of body.querySelectorAll('amp-img')) becomeImage(image);
  for (const image of body.querySelectorAll('img')) {
    const address =
      lazyAddress(image, lazyAddresses) ?? (isReal(image.getAttribute('src')) ? undefined : otherAddress(image));
    if (address) setAddress(image, address);
    // What counts readers or keeps a distance.
    if (['width', 'height'].some((name) => /^[0-2]$/.test(image.getAttribute(name) ?? ''))) image.remove();
  }
  for (const noscript of body.querySelectorAll('noscript')) fromNoscript(noscript);
}

function becomeImage(element: Element): void {
  const image = element.ownerDocument.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = element.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  element.replaceWith(image);
}

function setAddress(image: Element, address: string): void {
  const wasPlaceholder = !isReal(image.getAttribute('src'));
  image.setAttribute('src', address);
  // The size of the placeholder is not the picture's.
  for (const name of ['width', 'height'])
    if (wasPlaceholder && Number(image.getAttribute(name) ?? 9) <= 2) image.removeAttribute(name);
}

function lazyAddress(image: Element, names: readonly string[]): string | undefined {
  const values = names.map((name) => image.getAttribute(name)?.trim());
  return values.find((value) => value !== undefined && isReal(value) && isOneAddress(value));
}

const isOneAddress = (value: string): boolean => !/[\s{}<>"]/.test(value) && /[./]/.test(value);

/** What stands for a picture before it is loaded: nothing, a few bytes, or a file named after its purpose. */
function isReal(address: string | null | undefined): boolean {
  const value = (address ?? '').trim();
  if (value === '' || value === '#' || value.startsWith('about:')) return false;
  if (value.startsWith('data:')) return !value.startsWith('data:image/svg') && value.length > 1_000;
  return !/(?:(?:^|[/_.-])(?:placeholder|spacer|blank|transparent|1x1)|(?:^|\/)(?:pixel|lazy|loading|loader|dummy|gr[ea]y))(?:[_-]?\d*)?\.(?:gif|png|svg|jpe?g|webp)/i.test(
    value,
  );
}

function otherAddress(image: Element): string | undefined {
  for (const element of [image, ...sourcesBefore(image)])
    for (const name of lazySets) {
      const best = bestOf(element.getAttribute(name) ?? '');
      if (best) return best;
    }
  return lazyAddress(image, [doubtfulAddress]);
}

/** Those that count for it: of the sources in a `picture` only what stands before its image does. */
function sourcesBefore(image: Element): readonly Element[] {
  const sources: Element[] = [];
  for (let at = image.previousElementSibling; at?.localName === 'source'; at = at.previousElementSibling)
    sources.push(at);
  return sources.reverse();
}

/** The largest candidate of a `srcset` that is not made for print. */
function bestOf(set: string): string | undefined {
  let best: { readonly address: string; readonly size: number } | undefined;
  // Split where a comma is followed by white space or follows a size: an address may hold commas.
  for (const candidate of set.split(/,\s+|(?<=\s[\d.]{1,8}[wx]),/)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const written = Number.parseFloat(descriptor) || 1;
    const size = descriptor.endsWith('w') && written > widest ? 1 / written : written;
    if (isReal(address) && (!best || size > best.size)) best = { address, size };
  }
  return best?.address.replace(/,$/, '');
}

/** In a page that runs scripts, what stands in a `noscript` is one text: its attributes are read, it is not parsed. */
function fromNoscript(noscript: Element): void {
  const attributes = attributesIn(noscript);
  const src = attributes.get('src');
  if (!src || !isReal(src)) return;
  const beside = imageBeside(noscript);
  if (beside && isReal(beside.getAttribute('src'))) return;
  const image = beside ?? noscript.ownerDocument.createElement('img');
  for (const name of ['alt', 'width', 'height']) {
    const value = attributes.get(name);
    if (value && !image.getAttribute(name)) image.setAttribute(name, value);
  }
  setAddress(image, src);
  if (!beside) noscript.before(image);
}

function attributesIn(noscript: Element): ReadonlyMap<string, string> {
  const parsed = noscript.querySelector('img');
  if (parsed) return new Map(Array.from(parsed.attributes, ({ name, value }) => [name, value]));
  const text = noscript.firstElementChild ? '' : (noscript.textContent ?? '').slice(0, 5_000);
  const [, inside = ''] = /<img\s([^<>]{1,3000})>/i.exec(text) ?? [];
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of inside.matchAll(/\b(src|alt|width|height)=("[^"]{0,2000}"|'[^']{0,2000}')/gi))
    if (!found.has(name)) found.set(name.toLowerCase(), decode(value.slice(1, -1)));
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#039': "'" };
const decode = (value: string): string =>
  value.replace(/&(amp|quot|lt|gt|#0?39);/g, (whole, name: string) => entities[name] ?? whole);

/** The picture that a `noscript` stands for: straight before or after it, alone in its box. */
function imageBeside(noscript: Element): Element | undefined {
  for (const neighbour of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (neighbour?.localName === 'img') return neighbour;
    if (neighbour && (neighbour.textContent ?? '').trim() === '') {
      const inside = neighbour.querySelector('img');
      if (inside) return inside;
    }
  }
  return undefined;
}
