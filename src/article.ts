/**
 * The words of the domain. Everything here is plain JSON: it crosses from the page to the popup and is stored,
 * so no Element, Map or Date, and what is not known is an absent key.
 */

/** The kinds of site chrome, each with the words a reader sees as the heading of its group of removals. */
export const kinds = {
  notice: 'Browser and script notices',
  gift: 'Gift prompts',
  paywall: 'Subscription prompts',
  newsletter: 'Newsletter sign-ups',
  consent: 'Cookie and privacy notices',
  comments: 'Comments',
  form: 'Forms and counters',
  share: 'Share and follow buttons',
  related: 'Links to other articles',
  ads: 'Advertising',
  disclosure: 'Affiliate disclosures',
  breadcrumbs: 'Breadcrumbs and section labels',
  tools: 'Page tools',
  audio: 'Listen widgets',
  stamp: 'Dates and reading times',
  author: 'Author boxes',
  tags: 'Tags and topics',
  copyright: 'Copyright lines',
  media: 'Gallery and caption controls',
  player: 'Player controls',
  feedback: 'Polls and feedback',
  corrections: 'Error reports',
  donation: 'Donation appeals',
  app: 'App and notification prompts',
  accessibility: 'Skip links and screen-reader helpers',
  contents: 'In-page navigation',
  account: 'Account and cart',
  forum: 'Forum and wiki controls',
  mail: 'E-mail furniture',
  live: 'Tickers and live widgets',
  navigation: 'Navigation',
  hidden: 'Hidden text',
  duplicate: 'Repeated text',
  unlikely: 'Outside the article',
} as const;

export type Kind = keyof typeof kinds;

/** The most characters of an article's HTML; a page with a longer one is too big. What crosses to the popup is checked by it. */
export const longestHtml = 6_000_000;

/** One thing that was taken out, and all that is needed to explain it and to give it back. */
export interface Removal {
  /** Rule id and a hash of the removed text: what `kept` takes to keep it. Equal texts share one key. */
  readonly key: string;
  readonly rule: string;
  readonly kind: Kind;
  /** What it is, beside "Keep". */
  readonly label: string;
  /** One sentence: why this is not the article. */
  readonly why: string;
  /** What gave it away: the phrase, name or pattern that was found. */
  readonly clue: string;
  /** The first words of what was removed; at most 160 characters. */
  readonly preview: string;
  /** How often the same text was removed. */
  readonly count: number;
  /** The removed HTML, bounded; untrusted. Absent where it was too large to carry. */
  readonly html?: string;
  /**
   * Where it stood: the number of the last block of `article.html` before it, counted in document order among the
   * elements that match `anchorBlocks`; -1 where it stood before all of them.
   */
  readonly anchor: number;
}

/** The elements that a removal's `anchor` counts. */
export const anchorBlocks = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,pre,figure,table,hr';

/** A lead image and what the page says of it. */
export interface LeadImage {
  /** Absolute http(s) address. */
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly caption?: string;
}

/** What is known about an article besides its text. Text fields are plain text, never HTML. */
export interface Metadata {
  readonly title?: string;
  /** The authors as one line, as a reader would print it. */
  readonly byline?: string;
  readonly authors: readonly string[];
  /** The news agency or organisation that the text came from, such as Reuters. */
  readonly agency?: string;
  /** ISO 8601; with the zone, or without time, where that is all the page says. */
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  readonly siteName?: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Canonical http(s) address. */
  readonly url?: string;
  readonly excerpt?: string;
  /** Absolute http(s) address of the lead image. */
  readonly image?: string;
  readonly leadImage?: LeadImage;
  readonly section?: string;
  /** Where the report was filed: its dateline. */
  readonly place?: string;
  readonly keywords: readonly string[];
  /** Address or name of the licence. */
  readonly licence?: string;
  /** The schema.org type, such as NewsArticle. */
  readonly type?: string;
  /** False where the page says that it is not free to read. */
  readonly free?: boolean;
  /** For each field where its values were found, the chosen one first; at most eight, each at most 500 characters. */
  readonly provenance?: { readonly [field: string]: readonly Candidate[] };
}

/** A value that some source gives for a field. */
export interface Candidate {
  readonly value: string;
  /** Such as `json-ld`, `open-graph`, `byline`: the names in `extract/metadata/declared/sources.ts`. */
  readonly source: string;
}

/** The clean article. */
export interface Article extends Metadata {
  /** A fragment with absolute addresses. From the page, so untrusted: sanitize at the moment of insertion. */
  readonly html: string;
  /** Clean text: a blank line between blocks, no markup, without the title, without captions unless asked. */
  readonly text: string;
  /** Words; in Chinese, Japanese and the like, characters. */
  readonly wordCount: number;
  readonly readingMinutes: number;
}

/** A rule or finder that threw: it was passed over, and the article went on. */
export interface Fault {
  /** The id of the rule, or the name of the part. */
  readonly part: string;
  readonly message: string;
}

/** Why there is no article. */
export type ExtractionFailure = 'empty-page' | 'no-article' | 'too-big';

/** An article that was found, and what was taken out of it. */
export interface Found {
  readonly ok: true;
  readonly article: Article;
  readonly removals: readonly Removal[];
  readonly faults: readonly Fault[];
  /** Of the keys to keep, those of what the page still has; absent where nothing is to be kept. */
  readonly kept?: readonly string[];
}

/** A page in which no article was found. */
export interface Missing {
  readonly ok: false;
  readonly failure: ExtractionFailure;
  /** The page's whole visible text, cleaned, where there is any. */
  readonly fallback?: { readonly text: string; readonly title?: string };
}

/** What came of an extraction. */
export type Extraction = Found | Missing;

export interface ExtractOptions {
  /** Removal keys to keep. */
  readonly kept?: readonly string[];
  /** Where a saved page came from; the document's own address where left out. */
  readonly url?: string;
  /** Whether `article.text` carries the captions of figures. */
  readonly captions?: boolean;
}

/** What the content script offers to the popup. Arguments and results are plain JSON. */
export interface PageCalls {
  extract(options: ExtractOptions): PageExtraction;
}

/** An extraction with the address of the document that it was made from. */
export interface PageExtraction {
  readonly extraction: Extraction;
  readonly href: string;
}

/** The symbol under which the content script offers its calls: named elements of the page can't shadow a symbol. */
export const pageCallsKey = 'winnow';

/** An address without the place after its `#`; what begins as a path there, or with `!`, is the address of another page. */
export const withoutPlace = (address: string): string => address.replace(/#(?![/!]).*$/s, '');

/** Before the ids of places in an article, so that none of the page's own comes through. */
export const placePrefix = 'winnow-';
