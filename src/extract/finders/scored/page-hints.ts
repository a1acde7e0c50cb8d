/** What a page's head says of its kind and text; read before the scripts go. */
export interface PageHints {
  /** Numbers that stand for the kinds of the page, as `kindPatterns` lists them. */
  readonly openGraph: number;
  readonly structured: number;
  /** Whether the page is a thread of a forum, or a question with its answers: it says so, or its address does. */
  readonly isThread: boolean;
  /** Letters and digits of every text that structured data and descriptions give: a witness of the article. */
  readonly witness: string;
  readonly address: string;
  readonly generator: number;
}

const kindPatterns: readonly RegExp[] = [
  /^(?:news|blog|tech|scholarly|opinion|report|analysis|reportage|advertiser)?article$|^blogposting$|^liveblogposting$/,
  /^product(?:group|model)?$|^offer$|^product\.item$/,
  /^(?:qapage|question|discussionforumposting|socialmediaposting)$/,
  /^(?:itemlist|collectionpage|searchresultspage|category|offercatalog)$/,
  /^(?:faqpage|service|localbusiness|professionalservice|course|softwareapplication)$/,
  /^(?:recipe|howto|event|jobposting|book|movie|videoobject|podcastepisode)$/,
  /^(?:techarticle|apireference|documentation)$/,
  /^(?:webpage|website|aboutpage|profilepage|profile)$/,
];
/** What `kindOf` gives for these. */
const thread = 3;
/**
 * Wider than what makes people go by handles (PageSources.isForum): on a page that is wrongly taken for a thread long
 * comments stay, on a thread that is not known the answers go.
 */
const threadAddress = /forum|thread|topic|discuss|communit|question|\/post\/|\/(?:issues|pull|merge_requests)\/\d/i;
const generators =
  /wordpress|drupal|joomla|ghost|blogger|discourse|xenforo|vbulletin|phpbb|mediawiki|shopify|wix|squarespace|sphinx|docusaurus|mkdocs|hugo|jekyll/;
const generatorNames = generators.source.split('|');

/** Reads the head; bounded, and without parsing anything: structured data is only searched for its types. */
export function readPageHints(copy: Document, address: string): PageHints {
  const data = Array.from(copy.querySelectorAll('script[type="application/ld+json"]'), (script) =>
    (script.textContent ?? '').slice(0, 200_000),
  )
    .join('\n')
    .slice(0, 400_000);
  const types = Array.from(
    data.matchAll(/"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{1,40})"/g),
    ([, type]) => type?.toLowerCase() ?? '',
  );
  const meta = (selector: string): string =>
    copy.querySelector(`meta[${selector}]`)?.getAttribute('content')?.slice(0, 2_000).toLowerCase() ?? '';
  const generator = generators.exec(meta('name="generator" i'))?.[0];
  const openGraph = kindOf([meta('property="og:type"')]);
  const structured = kindOf(types);
  return {
    openGraph,
    structured,
    isThread: structured === thread || threadAddress.test(address),
    witness: lettersOf(`${textsOf(data)}|${meta('name="description" i')}|${meta('property="og:description"')}`),
    address,
    generator: generator ? generatorNames.indexOf(generator) + 1 : 0,
  };
}

/** One more than the first kind that any of the types is; 0 where none is. */
function kindOf(types: readonly string[]): number {
  return kindPatterns.findIndex((pattern) => types.some((type) => pattern.test(type))) + 1;
}

/** The texts of structured data that repeat the page's own. */
function textsOf(data: string): string {
  const texts = data.matchAll(
    /"(?:articleBody|description|text|reviewBody)"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){20,100000})"/g,
  );
  return Array.from(texts, ([, text]) => unescaped(text ?? '')).join('|');
}

const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\./g, ' ');

/** Only letters and digits, lower case: entities, quotes and spaces differ between structured data and page. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/^[\0-\x7f]*$/.test(text) ? /[^a-z\d|]+/g : /[^\p{L}\p{N}|]+/gu, '');
}
