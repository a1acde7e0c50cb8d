import type { Candidate } from '../declared/candidates.ts';
import { headlineOf } from '../declared/json-ld.ts';
import { firstMeta } from '../declared/meta-tags.ts';
import { valuesOf } from '../declared/microdata.ts';
import type { PageSources } from '../declared/page-sources.ts';
import { belief, support } from '../declared/sources.ts';
import { tidy, wordKey } from '../text/plain-text.ts';
import type { Heading } from './headings.ts';
import { beforePipe, isSiteName, titleParts, withoutSiteName } from './site-suffix.ts';

interface Titled extends Candidate {
  readonly weight: number;
  readonly element?: Element;
}

/** The title, the element that shows it, and all that was proposed. */
export interface TitleReading {
  readonly value: string;
  readonly element?: Element;
  /** The page's foremost heading, where the title is another: bylines and dates stand near it. */
  readonly anchor?: Element;
  readonly candidates: readonly Candidate[];
}

/** Picks the title that the page shows as a heading, and of several the one that its declared titles speak of. */
export function readTitle(page: PageSources, siteNames: readonly string[]): TitleReading {
  const declared = declaredTitles(page, siteNames);
  const proposed = [...shownTitles(page, siteNames, declared), ...declared].filter(
    ({ value }) => wordKey(value) !== '',
  );
  const best = mostSupported(proposed);
  if (!best) return { value: '', candidates: [] };
  const key = wordKey(best.value);
  const shown = proposed.find(({ element, value }) => element && wordKey(value) === key);
  return {
    value: shown?.value ?? best.value,
    ...(shown?.element ? { element: shown.element } : anchorOf(proposed)),
    candidates: proposed,
  };
}

function anchorOf(proposed: readonly Titled[]): { readonly anchor?: Element } {
  const headings = proposed.filter(({ element, weight }) => element?.localName === 'h1' && weight > 60);
  return headings[0]?.element ? { anchor: headings[0].element } : {};
}

function mostSupported(proposed: readonly Titled[]): Titled | undefined {
  const groups = new Map<string, Titled[]>();
  for (const candidate of proposed) {
    const key = wordKey(candidate.value);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  let best: Titled | undefined;
  let bestScore = 0;
  for (const group of groups.values()) {
    const score = support(group);
    if (score > bestScore) [best, bestScore] = [group[0], score];
  }
  return best;
}

/**
 * Headings weigh more than all declared titles together: these are often written for search engines, while readers
 * cite what they see. On a page that is no article a heading unlike any declared title is a slogan.
 */
function shownTitles(page: PageSources, siteNames: readonly string[], declared: readonly Titled[]): readonly Titled[] {
  const parts = titleParts(page.documentTitle).map(wordKey);
  const titles = page.headings
    .filter(({ text, isHome }) => !isHome && !isSiteName(text, siteNames))
    .map((heading) => ({ heading, likeness: likenessTo(heading, declared) + placeIn(parts, heading) }));
  const first = titles.filter(({ heading }) => heading.level === 1);
  const best = Math.max(...first.map(({ likeness }) => likeness), 0);
  const chosen = first.find(({ likeness }) => likeness >= best);
  const isTrusted =
    !isOverruled(page, declared, chosen?.heading) &&
    (best > (first.length > 3 ? 0.4 : 0.2) || (page.isArticle && first.length === 1));
  // A smaller heading that says what the page declares, where no h1 does, is the title.
  const isBetter = (likeness: number) => best < 0.3 && likeness > 0.75;
  const weightOf = (heading: Heading, likeness: number) => {
    if (heading === chosen?.heading) return isTrusted ? belief.title.heading : first.length > 3 ? 40 : 70;
    return heading.level === 1 ? 30 : isBetter(likeness) ? belief.title.heading + 10 : 25 + 40 * likeness;
  };
  return titles.map(({ heading, likeness }) => ({
    value: withoutKicker(heading, declared, siteNames) ?? withoutSiteName(heading.text, siteNames, []),
    source: 'heading',
    element: heading.element,
    weight: weightOf(heading, likeness),
  }));
}

/**
 * Whether the heading is a slogan: outside of an article element, it says something else than the title on which the
 * document and its Open Graph tag agree.
 */
function isOverruled(page: PageSources, declared: readonly Titled[], heading: Heading | undefined): boolean {
  if (!heading || heading.inArticle) return false;
  const key = wordKey(heading.text);
  if (declared.some(({ value }) => wordKey(value) === key)) return false;
  const [document, social] = (['document-title', 'open-graph'] as const).map((wanted) =>
    wordKey(declared.find(({ source }) => source === wanted)?.value ?? ''),
  );
  if (document === '' || document !== social) return false;
  // "Shop | Things for search engines" is no better than a slogan.
  const hasTail = declared.some(({ value }) => titleParts(value).length > 1);
  return !hasTail && (!page.isArticle || likenessTo(heading, declared) < 0.4);
}

/** The declared title where the heading holds it and a kicker or controls in elements of their own. */
function withoutKicker(
  { element, text }: Heading,
  declared: readonly Titled[],
  siteNames: readonly string[],
): string | undefined {
  if (element.childElementCount === 0) return undefined;
  const key = wordKey(text);
  return declared.find(({ value }) => {
    const part = wordKey(value);
    const isMost = part.split(' ').length >= 3 && part.length > key.length * 0.4 && part.length < key.length;
    if (!isMost) return false;
    // "Kicker: headline" is one title by its own punctuation, "Title: headline" is none.
    const kicker =
      key.endsWith(` ${part}`) &&
      (/^(?:title|thread):/i.test(text) || !/:\s*$/.test(text.slice(0, text.length - value.length)));
    const tail = text.slice(value.length).trim();
    return kicker || (key.startsWith(`${part} `) && (/^[(+#\d]/.test(tail) || isSiteName(tail, siteNames)));
  })?.value;
}

/** Document titles begin with the article's title and end with the site's name or the book's. */
function placeIn(parts: readonly string[], { text }: Heading): number {
  if (parts.length < 2) return 0;
  const at = parts.indexOf(wordKey(text));
  return at === 0 ? 0.5 : at === parts.length - 1 ? -0.5 : 0;
}

/** The share of words in common with the declared title that is most like the heading. */
function likenessTo({ text }: Heading, declared: readonly Titled[]): number {
  const words = wordsOf(text);
  const shares = [...new Set(declared.map(({ value }) => value))].map((value) => {
    const others = wordsOf(value);
    let common = 0;
    for (const word of words) if (others.has(word)) common++;
    return common / Math.max(1, (words.size + others.size) / 2);
  });
  return Math.max(0, ...shares);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordKey(text).split(' '));
}

function declaredTitles(page: PageSources, siteNames: readonly string[]): readonly Titled[] {
  const { meta, linked, headings, documentTitle, markedUp } = page;
  const headingTexts = headings.map(({ text }) => text);
  const headline = markedUp.get('headline')?.find(({ localName }) => localName === 'meta');
  const found: readonly (readonly [keyof typeof belief.title, string | undefined])[] = [
    ['json-ld', linked && headlineOf(linked.node)],
    ['open-graph', firstMeta(meta, 'og:title')],
    ['document-title', documentTitle],
    ['twitter', firstMeta(meta, 'twitter:title')],
    ['parsely', firstMeta(meta, 'parsely-title')],
    ['sailthru', firstMeta(meta, 'sailthru.title')],
    ['dublin-core', firstMeta(meta, 'dc.title', 'dcterms.title')],
    ['citation', firstMeta(meta, 'citation_title')],
    ['microdata', headline && valuesOf(headline)[0]],
    ['meta', firstMeta(meta, 'title', 'headline')],
  ];
  return found.flatMap(([source, value]) =>
    value
      ? [
          {
            source,
            value: beforePipe(withoutSiteName(tidy(value), siteNames, headingTexts)),
            weight: belief.title[source],
          },
        ]
      : [],
  );
}
