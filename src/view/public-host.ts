// Names that lead into the reader's own network, by RFC 6761, 6762, 8375 and custom.
const privateEndings = [
  ...['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'test', 'invalid', 'onion'],
  ...['home.arpa', 'localdomain', 'in-addr.arpa', 'ip6.arpa'],
];

/**
 * Whether a host name, as `URL` writes it, is one of the public net. Numbers are refused altogether: a picture of an
 * article has a name, and what is private is hard to tell (`URL` has made 0x7f.1 and the like dotted already).
 */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '').toLowerCase();
  if (!name.includes('.') || name.startsWith('[') || /(^|\.)\d+$/.test(name)) return false;
  return !privateEndings.some((ending) => name.endsWith(`.${ending}`));
}
