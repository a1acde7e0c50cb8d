/**
 * Parses a page as if it came from its address. A document made by DOMParser has the address of the window that made
 * it, so the page's own goes into a `<base>`: all extractors read `baseURI`. Nothing in such a document is loaded or run.
 */
export function parsePage(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const declared = page.querySelector('base[href]');
  const base = page.createElement('base');
  base.setAttribute('href', resolveAddress(declared?.getAttribute('href') ?? '', url));
  page.head.prepend(base);
  return page;
}

function resolveAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : base;
}
