import type { Candidate } from './declared/candidates.ts';
import { textsOf } from './declared/json-ld.ts';
import { ownValue } from './declared/json-ld-parse.ts';
import { firstMeta } from './declared/meta-tags.ts';
import type { PageSources } from './declared/page-sources.ts';
import { wordKey } from './text/plain-text.ts';
import { isSameName, titleParts } from './title/site-suffix.ts';

export function siteNameCandidates({ meta, linked, documentTitle, href }: PageSources): readonly Candidate[] {
  const hosts = hostNames(href);
  const found: (readonly [Candidate['source'], string | undefined])[] = [
    ['open-graph', firstMeta(meta, 'og:site_name')],
    ['meta', firstMeta(meta, 'application-name', 'apple-mobile-web-app-title')],
    ['document-title', titleParts(documentTitle).find((part) => isSameName(part, hosts))],
    ['citation', firstMeta(meta, 'citation_journal_title')],
    ['json-ld', linked && textsOf(ownValue(linked.node, 'publisher'), linked)[0]],
  ];
  return found.flatMap(([source, value]) =>
    value && !/^https?:/.test(value) ? [{ source, value: withoutClaim(value, hosts) }] : [],
  );
}

/** "Page - Harbour": what the document's title ends with behind the page's own, where nothing else names the site. */
export function siteNameBehind(title: string, documentTitle: string): readonly Candidate[] {
  const parts = titleParts(documentTitle);
  const value = (parts.at(-1) ?? '').replace(/ \d[\d.]* documentation$/, '');
  const isBehind = title !== '' && parts.length > 1 && wordKey(documentTitle).startsWith(`${wordKey(title)} `);
  return isBehind && value.length <= longName ? [{ source: 'document-title', value }] : [];
}

/** "Kettle House | Fresh tea, every day" is Kettle House: the part that the host is called by, or the first. */
function withoutClaim(name: string, hosts: readonly string[]): string {
  if (name.length <= longName) return name;
  const parts = titleParts(name);
  return parts.find((part) => isSameName(part, hosts)) ?? parts[0] ?? name;
}

const longName = 40;

export function publisherCandidates({ meta, linked }: PageSources): readonly Candidate[] {
  const found: (readonly [Candidate['source'], string | undefined])[] = [
    ['json-ld', linked && textsOf(ownValue(linked.node, 'publisher'), linked)[0]],
    ['dublin-core', firstMeta(meta, 'dc.publisher', 'dcterms.publisher')],
    ['citation', firstMeta(meta, 'citation_publisher')],
    ['meta', firstMeta(meta, 'publisher') ?? ownerIn(firstMeta(meta, 'copyright'))],
  ];
  return found.flatMap(([source, value]) => (value ? [{ source, value }] : []));
}

/** Who a line on copyright names, where it is no more than a name. */
const ownerIn = (line = ''): string | undefined => (/[\d©]|\(c\)|copyright|rights/i.test(line) ? undefined : line);

/** The names by which titles and bylines may call the site: declared names, and the host's own label. */
export function siteNamesOf(page: PageSources): readonly string[] {
  const declared = [...siteNameCandidates(page), ...publisherCandidates(page)].map(({ value }) => value);
  return [...new Set([...declared, ...bookNames(page), ...hostNames(page.href)])];
}

/** "Chapter - Book" is a page of the book that a heading over the main part names. */
function bookNames({ headings, documentTitle }: PageSources): readonly string[] {
  const parts = titleParts(documentTitle);
  const last = parts.length > 1 ? wordKey(parts.at(-1) ?? '') : '';
  return headings.filter(({ text, inMain }) => !inMain && wordKey(text) === last).map(({ text }) => text);
}

function hostNames(href: string): readonly string[] {
  if (!URL.canParse(href)) return [];
  const host = new URL(href).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const labels = host.split('.');
  const own = labels.slice(0, -1).filter((label) => label.length > 3 || labels.length === 2);
  return [host, ...own, own.join('')];
}
