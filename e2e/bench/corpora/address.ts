/**
 * Where a page came from. A few labelled pages have no address; then what the page says of itself must do, or a name
 * that belongs to nobody: relative addresses need a base, and the halves a host.
 */
export function addressOf(labelled: string | null | undefined, id: string, readHtml: () => string): string {
  if (isWebAddress(labelled)) return labelled;
  const own = ownAddress.exec(readHtml())?.slice(1).find(isWebAddress);
  return own ?? `https://${encodeURIComponent(id)}.invalid/`;
}

const ownAddress =
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"'>]+)|<meta[^>]+property=["']?og:url["']?[^>]+content=["']([^"'>]+)/i;

function isWebAddress(address: string | null | undefined): address is string {
  return /^https?:/.test(address ?? '') && URL.canParse(address ?? '');
}
