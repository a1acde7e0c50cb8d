import type { Metadata } from '../../article.ts';
import { canonicalAddress, webAddress } from './declared/address.ts';
import { type Candidate, orderCandidates } from './declared/candidates.ts';
import { textsOf } from './declared/json-ld.ts';
import { asList, ownValue } from './declared/json-ld-parse.ts';
import { firstMeta } from './declared/meta-tags.ts';
import type { PageSources } from './declared/page-sources.ts';
import { readLeadImage } from './lead-image.ts';
import { publisherCandidates, siteNameBehind, siteNameCandidates } from './site.ts';
import { plainText, tidy } from './text/plain-text.ts';

interface OtherFields {
  readonly fields: Omit<Metadata, 'authors'>;
  readonly candidates: { readonly [field: string]: readonly Candidate[] };
}

/** The fields that are declared or absent: the first source in their order wins. */
export function readOtherFields(page: PageSources, title: string): OtherFields {
  const declared = siteNameCandidates(page);
  const siteName = declared.length > 0 ? declared : siteNameBehind(title, page.documentTitle);
  const publisher = publisherCandidates(page);
  const excerpt = excerptCandidates(page);
  const { image: leadImage, candidates: image } = readLeadImage(page);
  const url = canonicalAddress([canonicalLink(page.copy), firstMeta(page.meta, 'og:url')], page);
  const licence = readLicence(page);
  const free = readFree(page);
  const fields = {
    keywords: readKeywords(page),
    ...(siteName[0] ? { siteName: siteName[0].value } : {}),
    ...(publisher[0] ? { publisher: publisher[0].value } : {}),
    ...(excerpt[0] ? { excerpt: excerpt[0].value } : {}),
    ...(leadImage ? { image: leadImage.url, leadImage } : {}),
    ...(url ? { url } : {}),
    ...(licence ? { licence } : {}),
    ...(free === undefined ? {} : { free }),
    ...(page.linked?.type ? { type: page.linked.type } : {}),
  };
  const first = (list: readonly Candidate[]) => orderCandidates(list, list[0]?.value ?? '');
  return {
    fields,
    candidates: {
      siteName: first(siteName),
      publisher: first(publisher),
      excerpt: first(excerpt),
      image: first(image),
    },
  };
}

function canonicalLink(copy: Document): string | undefined {
  return copy.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined;
}

function excerptCandidates({ meta, linked }: PageSources): readonly Candidate[] {
  const found: readonly (readonly [Candidate['source'], string | undefined])[] = [
    ['open-graph', firstMeta(meta, 'og:description')],
    ['meta', firstMeta(meta, 'description')],
    ['json-ld', linked && plainText(ownValue(linked.node, 'description'), 1000)],
    ['twitter', firstMeta(meta, 'twitter:description')],
    ['dublin-core', firstMeta(meta, 'dc.description', 'dcterms.description')],
  ];
  return found.flatMap(([source, value]) => (value ? [{ source, value: tidy(value, 500) }] : []));
}

function readKeywords({ meta, linked, copy }: PageSources): readonly string[] {
  const lists = [
    linked ? textsOf(ownValue(linked.node, 'keywords'), linked) : [],
    meta.get('article:tag') ?? [],
    meta.get('news_keywords') ?? meta.get('keywords') ?? [],
    meta.get('parsely-tags') ?? meta.get('sailthru.tags') ?? [],
  ];
  const declared = lists.find((list) => list.some((text) => text !== ''));
  const shown =
    declared ??
    Array.from(copy.querySelectorAll('a[rel~="tag"]'))
      .slice(0, 30)
      .map((tag) => tidy(tag.textContent ?? '', 60));
  const words = shown.flatMap((text) => text.split(/[,;、،|]/)).map((word) => tidy(word, 60).replace(/^#/, ''));
  return [...new Map(words.filter((word) => word !== '').map((word) => [word.toLowerCase(), word])).values()].slice(
    0,
    30,
  );
}

/** The address of the licence, or a name where that is all JSON-LD gives; a picture's or a comment's is its own. */
function readLicence({ copy, linked, base, meta }: PageSources): string | undefined {
  const linkedBy = (selector: string): string | null | undefined =>
    Array.from(copy.querySelectorAll(selector))
      .find((link) => !link.closest('figure,aside,[class*="comment" i]'))
      ?.getAttribute('href');
  const [value] = linked ? asList(ownValue(linked.node, 'license')) : [];
  const declared = linked && (textsOf(value, linked)[0] ?? plainText(ownValue(value, '@id') ?? ownValue(value, 'url')));
  return (
    webAddress(linkedBy('link[rel~="license" i][href]'), base) ??
    webAddress(firstMeta(meta, 'dcterms.license', 'dc.rights.license'), base) ??
    (declared ? (webAddress(declared, base) ?? declared) : undefined) ??
    webAddress(linkedBy('a[rel~="license" i][href]'), base)
  );
}

/** False only where the page says so. */
function readFree({ linked, meta }: PageSources): boolean | undefined {
  const says = plainText(String((linked && ownValue(linked.node, 'isAccessibleForFree')) ?? ''), 40);
  if (/false$/i.test(says)) return false;
  const tier = firstMeta(meta, 'article:content_tier');
  if (tier === 'locked') return false;
  return /true$/i.test(says) || tier === 'free' ? true : undefined;
}
