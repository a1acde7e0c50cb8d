import { isPublicHost } from './public-host.ts';

// Long enough for what pages hold, short enough to test at once.
const maxPictureLength = 2_000_000;
/** Shorter ones are the blank pictures that stand in for a lazy one. */
const minPictureLength = 200;

/** A link that may be followed: http, https and mailto, without user name and password. */
export function linkAddress(value: string): string | undefined {
  const address = parse(value);
  if (!address) return undefined;
  if (address.protocol === 'mailto:') return `mailto:${address.pathname}`;
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  address.username = '';
  address.password = '';
  return address.href;
}

/** A picture that may be shown: from a public host by https, or carried in the article itself. */
export function pictureAddress(value: string): string | undefined {
  if (isCarried(value)) return value;
  const address = parse(value);
  if (address?.protocol !== 'https:' || address.username || address.password) return undefined;
  return isPublicHost(address.hostname) ? address.href : undefined;
}

function isCarried(value: string): boolean {
  const [head = '', body = ''] = value.slice(0, maxPictureLength + 1).split(',', 2);
  if (!/^data:image\/(png|jpeg|jpg|gif|webp|avif);base64$/i.test(head)) return false;
  return body.length >= minPictureLength && value.length <= maxPictureLength && /^[\w+/=\s]+$/.test(body);
}

function parse(value: string): URL | undefined {
  return value.length <= 10_000 && URL.canParse(value) ? new URL(value) : undefined;
}
