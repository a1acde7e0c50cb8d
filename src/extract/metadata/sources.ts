/**
 * Where metadata is looked for, and what is believed first. This table is the one place that says so.
 *
 * A candidate's weight is how often its source equals the truth, of the pages that have it (measured on half of the
 * hosts of two corpora of labelled pages, in per cent, rounded). Values that several independent sources give add their
 * weights, so agreement beats rank. Sources of one `kin` come out of the same field of the same content system (a
 * plugin writes og:title and twitter:title together); of these the strongest alone counts.
 */
export const sources = {
  'json-ld': { kin: 'json-ld' },
  microdata: { kin: 'microdata' },
  rdfa: { kin: 'microdata' },
  heading: { kin: 'page' },
  'open-graph': { kin: 'social' },
  'article-tags': { kin: 'social' },
  'dublin-core': { kin: 'library' },
  citation: { kin: 'library' },
  parsely: { kin: 'analytics' },
  sailthru: { kin: 'analytics' },
  twitter: { kin: 'social' },
  meta: { kin: 'meta' },
  'rel-author': { kin: 'page' },
  'time-element': { kin: 'page' },
  byline: { kin: 'page' },
  dateline: { kin: 'page' },
  'author-box': { kin: 'page' },
  'end-of-text': { kin: 'page' },
  'document-title': { kin: 'meta' },
  link: { kin: 'meta' },
  breadcrumb: { kin: 'page' },
  text: { kin: 'page' },
  address: { kin: 'address' },
} as const satisfies Readonly<Record<string, { readonly kin: string }>>;

export type Source = keyof typeof sources;
