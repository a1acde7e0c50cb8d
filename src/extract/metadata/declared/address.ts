import { withoutPlace } from '../../../article.ts';
import type { PageAddress } from '../../address.ts';

/** An absolute http(s) address without credentials, or undefined. Control characters in it make it none. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  const text = value?.trim() ?? '';
  if (!text || text.length > 2000 || /[\u0000-\u0020\u007f]/.test(text)) return undefined;
  if (!URL.canParse(text, baseOf(base))) return undefined;
  const url = new URL(text, baseOf(base));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The canonical address: of the same site as the page, without a fragment; the page's own where none is declared. */
export function canonicalAddress(
  declared: readonly (string | undefined)[],
  { href, base }: PageAddress,
): string | undefined {
  const own = webAddress(withoutPlace(href), href);
  for (const value of declared) {
    const address = webAddress(value, base);
    if (address && own && isSameSite(address, own) && (isFrontPage(own) || !isFrontPage(address)))
      return address.replace(/#.*$/s, '');
  }
  return own;
}

/** Some sites name their front page as every page's own. */
const isFrontPage = (address: string): boolean => /^\w+:\/\/[^/]+\/$/.test(address);

/** Same host, but for "www." and the like, or one below the other. */
function isSameSite(first: string, second: string): boolean {
  const [a, b] = [first, second].map((address) => new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, ''));
  if (a === undefined || b === undefined) return false;
  return a === b || (a.includes('.') && b.endsWith(`.${a}`)) || (b.includes('.') && a.endsWith(`.${b}`));
}

/** Names inside the reader's own network, to which no public page has a reason to point. */
export function isPrivateHost(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(?:localhost|.*\.local|.*\.internal|0\..*|10\..*|127\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*)$/.test(
    hostname,
  );
}

function baseOf(base: string): string {
  return URL.canParse(base) ? base : 'https://page.invalid/';
}
