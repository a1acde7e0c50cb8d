export type Half = 'A' | 'B';

/** The host without `www.`; empty where the address is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/**
 * The half that a page is in, by its host: pages of one site share their templates, so they must not be in both.
 * FNV-1a; its lowest bit alone only counts odd characters, so all bits are folded into the answer.
 */
export function halfOf(url: string): Half {
  let hash = 0x811c9dc5;
  for (const character of hostOf(url)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const folded = (hash ^ (hash >>> 16)) >>> 0;
  return ((folded ^ (folded >>> 8)) & 1) === 0 ? 'A' : 'B';
}
