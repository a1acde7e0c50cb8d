import type { Metadata } from '../../article.ts';
import type { Candidate } from './candidates.ts';
import { ownValue } from './json-ld-parse.ts';
import { firstMeta } from './meta-tags.ts';
import type { PageSources } from './page-sources.ts';
import { publisherCandidates, siteNameCandidates } from './site.ts';

/** The fields that are declared or absent: no conflict to settle. */
export function readOtherFields(page: PageSources): {
  readonly fields: Omit<Metadata, 'authors'>;
  readonly candidates: { readonly [field: string]: readonly Candidate[] };
} {
  const { meta, linked } = page;
  const siteName = siteNameCandidates(page);
  const publisher = publisherCandidates(page);
  const excerpt = firstMeta(meta, 'og:description', 'description', 'twitter:description');
  const free = linked && ownValue(linked.node, 'isAccessibleForFree');
  return {
    fields: {
      keywords: (firstMeta(meta, 'keywords', 'news_keywords') ?? '')
        .split(/[,;、]/)
        .map((word) => word.trim())
        .filter(Boolean)
        .slice(0, 30),
      ...(siteName[0] ? { siteName: siteName[0].value } : {}),
      ...(publisher[0] ? { publisher: publisher[0].value } : {}),
      ...(excerpt ? { excerpt } : {}),
      ...(linked ? { type: linked.type } : {}),
      ...(free === undefined ? {} : { free: !/^false$/i.test(String(free)) }),
      ...(page.declaredLang ? { lang: page.declaredLang } : {}),
    },
    candidates: { siteName, publisher },
  };
}
