import type { Candidate } from './candidates.ts';
import { headlineOf } from './json-ld.ts';
import { firstMeta } from './meta-tags.ts';
import { valuesOf } from './microdata.ts';
import type { PageSources } from './page-sources.ts';
import { plainText, wordKey } from './plain-text.ts';
import { withoutSiteName } from './site-suffix.ts';
import { sources } from './sources.ts';

interface Titled extends Candidate {
  readonly weight: number;
  readonly element?: Element;
}

/** The title, the element that shows it, and all that was proposed. */
export interface TitleReading {
  readonly value: string;
  readonly element?: Element;
  readonly candidates: readonly Candidate[];
}

export function readTitle(page: PageSources, siteNames: readonly string[]): TitleReading {
  const proposed = propose(page, siteNames).filter(({ value }) => wordKey(value) !== '');
  const keys = proposed.map(({ value }) => wordKey(value));
  let best: Titled | undefined;
  let bestScore = 0;
  for (const [index, candidate] of proposed.entries()) {
    const key = keys[index] ?? '';
    const kin = new Map<string, number>();
    for (const [other, { source, weight }] of proposed.entries())
      if (keys[other] === key) kin.set(sources[source].kin, Math.max(kin.get(sources[source].kin) ?? 0, weight));
    const score = [...kin.values()].reduce((sum, weight) => sum + weight, 0);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  if (!best) return { value: '', candidates: [] };
  const key = wordKey(best.value);
  const shown = proposed.find((candidate, index) => candidate.element && keys[index] === key)?.element;
  return { value: best.value, ...(shown ? { element: shown } : {}), candidates: proposed };
}

/** In the order of display: of equal titles the heading's own spelling is taken. */
function propose(page: PageSources, siteNames: readonly string[]): readonly Titled[] {
  const { meta, linked, headings, documentTitle, markedUp } = page;
  const single = headings.filter(({ level }) => level === 1).length === 1;
  const list: Titled[] = [];
  for (const { element, text, level } of headings)
    list.push({ value: text, source: 'heading', element, weight: level === 2 ? 30 : single ? 80 : 55 });
  const add = (source: Titled['source'], value: string | undefined, weight: number) => {
    if (value)
      list.push({
        value: withoutSiteName(
          value,
          siteNames,
          headings.map(({ text }) => text),
        ),
        source,
        weight,
      });
  };
  add('json-ld', linked && plainText(headlineOf(linked.node)), 60);
  add('open-graph', firstMeta(meta, 'og:title'), 60);
  add('document-title', documentTitle, 50);
  add('twitter', firstMeta(meta, 'twitter:title'), 50);
  add('parsely', firstMeta(meta, 'parsely-title'), 60);
  add('sailthru', firstMeta(meta, 'sailthru.title'), 60);
  add('dublin-core', firstMeta(meta, 'dc.title', 'dcterms.title'), 50);
  add('citation', firstMeta(meta, 'citation_title'), 70);
  add('meta', firstMeta(meta, 'title', 'headline'), 40);
  const headline = markedUp.get('headline')?.[0];
  if (headline?.localName === 'meta') add('microdata', valuesOf(headline)[0], 60);
  return list;
}
