import { fold, plainText } from '../text/plain-text.ts';
import { asList, isNode, type LinkedNode, ownValue, readLinkedNodes } from './json-ld-parse.ts';

/** What the page's JSON-LD says of the article. */
export interface LinkedArticle {
  readonly node: LinkedNode;
  readonly type: string;
  /** What an `@id` points to. */
  readonly byId: ReadonlyMap<string, LinkedNode>;
}

/** How likely a node of this type is the page's article: an article before a page, a page before its parts. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|Review|Recipe|HowTo)$/,
    10,
  ],
  [/^(?:Question|QAPage|PodcastEpisode|VideoObject|Course|Event|Book|Movie|Dataset|MedicalWebPage|CreativeWork)$/, 5],
  [/^(?:WebPage|ItemPage|AboutPage|CollectionPage|FAQPage|Product|SoftwareApplication|Blog)$/, 3],
];

/** Picks the node that is this page's article: by its type, and by the page's address and headlines. */
export function readLinkedArticle(
  copy: Document,
  href: string,
  headlines: readonly string[],
): LinkedArticle | undefined {
  const nodes = readLinkedNodes(copy);
  const byId = new Map<string, LinkedNode>();
  const known = new Set(headlines.map(fold));
  let best: LinkedArticle | undefined;
  let bestScore = 0;
  for (const node of nodes) {
    const id = ownValue(node, '@id');
    if (typeof id === 'string' && !(byId.has(id) && Object.keys(node).length < 3)) byId.set(id, node);
    const type = typeOf(node);
    const rank = rankOf(type);
    if (!rank) continue;
    const score = rank + (isAt(node, href) ? 3 : 0) + (known.has(fold(headlineOf(node))) ? 4 : 0);
    if (score <= bestScore) continue;
    best = { node, type, byId };
    bestScore = score;
  }
  return best;
}

export function headlineOf(node: LinkedNode): string {
  return plainText(ownValue(node, 'headline')) || plainText(ownValue(node, 'name'));
}

/** The text of a value that may be a string, an object with a name or a value, a reference, or a list of these. */
export function textsOf(value: unknown, article: LinkedArticle): readonly string[] {
  return asList(value)
    .flatMap((item) => asList(ownValue(item, '@list') ?? item))
    .map((item) => {
      const node = resolve(item, article);
      if (!isNode(node)) return plainText(node);
      const parts = [ownValue(node, 'givenName'), ownValue(node, 'familyName')].map((part) => plainText(part));
      return plainText(asList(ownValue(node, 'name') ?? ownValue(node, '@value'))[0]) || parts.join(' ').trim();
    })
    .filter((text) => text !== '');
}

/** Follows an `@id` reference one step. */
export function resolve(item: unknown, article: LinkedArticle): unknown {
  const id = ownValue(item, '@id');
  if (typeof id !== 'string' || ownValue(item, 'name') !== undefined) return item;
  return article.byId.get(id) ?? item;
}

export function typeOf(node: unknown): string {
  const types = asList(ownValue(node, '@type')).map((type) =>
    plainText(type, 80).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''),
  );
  return types.find((type) => rankOf(type) > 0) ?? types[0] ?? '';
}

function rankOf(type: string): number {
  return ranks.find(([pattern]) => pattern.test(type))?.[1] ?? 0;
}

function isAt(node: LinkedNode, href: string): boolean {
  const page = ownValue(node, 'mainEntityOfPage');
  const addresses = [ownValue(node, 'url'), ownValue(node, '@id'), page, ownValue(page, '@id'), ownValue(page, 'url')];
  return addresses.some((address) => typeof address === 'string' && pathOf(address) === pathOf(href));
}

/** The address without scheme, query and fragment; short, as it is only compared. */
function pathOf(address: string): string {
  return address
    .slice(0, 500)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
