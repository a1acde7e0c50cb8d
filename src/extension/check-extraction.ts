import {
  type Article,
  type Candidate,
  type Fault,
  type Found,
  type Kind,
  kinds,
  type LeadImage,
  longestHtml,
  type Missing,
  type PageExtraction,
  type Removal,
} from '../article.ts';
import {
  type Check,
  fields,
  flag,
  line,
  list,
  markup,
  matching,
  oneOf,
  prose,
  webAddress,
  wholeNumber,
} from './checks.ts';

// What comes from the page's process is checked, not believed. The lengths are far above what pages have: the longest
// article of the public corpora is 1.1 MB of HTML.
const html = markup(longestHtml);
const text = prose(longestHtml);
const sentence = line(500);
const label = line(120);
const date = matching(/^\d{4}(-\d\d(-\d\d(T[\d:.]{4,15}(Z|[+-]\d\d:?\d\d)?)?)?)?$/, 40);
const language = matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, 35);
const size = wholeNumber(0, 100_000);
const count = wholeNumber(0, 100_000_000);

const leadImage = fields<LeadImage>({ url: webAddress, width: size, height: size, caption: line(2000) }, ['url']);

const candidates = list(fields<Candidate>({ value: sentence, source: label }, ['value', 'source']), 8);

/** The only map: its keys are names of fields, so that none can be `__proto__`. */
const provenance: Check<NonNullable<Article['provenance']>> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = Object.entries(value).filter(([field]) => /^[a-z]{1,40}$/i.test(field));
  return Object.fromEntries(named.slice(0, 50).map(([field, found]) => [field, candidates(found) ?? []]));
};

const article = fields<Article>(
  {
    html,
    // An article of pictures alone has no text.
    text: (value) => text(value) ?? (value === '' ? '' : undefined),
    title: sentence,
    byline: sentence,
    authors: list(line(200), 50),
    agency: label,
    publishedTime: date,
    modifiedTime: date,
    siteName: line(200),
    publisher: line(200),
    lang: language,
    dir: oneOf(['ltr', 'rtl']),
    url: webAddress,
    excerpt: line(2000),
    image: webAddress,
    leadImage,
    section: label,
    place: label,
    keywords: list(label, 100),
    licence: sentence,
    type: label,
    free: flag,
    provenance,
    wordCount: count,
    readingMinutes: count,
  },
  ['html', 'text', 'authors', 'keywords', 'wordCount', 'readingMinutes'],
);

const removal = fields<Removal>(
  {
    key: line(300),
    rule: label,
    kind: oneOf(Object.keys(kinds) as Kind[]),
    label,
    why: sentence,
    clue: (value) => line(300)(value) ?? '',
    preview: (value) => line(200)(value) ?? '',
    count,
    html: markup(1_000_000),
    anchor: wholeNumber(-1, 1_000_000),
  },
  ['key', 'rule', 'kind', 'label', 'why', 'clue', 'preview', 'count', 'anchor'],
);

const removals = list(removal, 2000);

const fault = fields<Fault>({ part: label, message: sentence }, ['part', 'message']);

const found = fields<Found>(
  {
    ok: (value) => (value === true ? value : undefined),
    article,
    removals,
    faults: list(fault, 100),
    kept: list(line(300), 2000),
  },
  ['ok', 'article', 'removals', 'faults'],
);

const missing = fields<Missing>(
  {
    ok: (value) => (value === false ? value : undefined),
    failure: oneOf(['empty-page', 'no-article', 'too-big']),
    fallback: fields<NonNullable<Missing['fallback']>>({ text, title: sentence }, ['text']),
  },
  ['ok', 'failure'],
);

export const checkFound: Check<Found> = found;

export const checkRemovals: Check<readonly Removal[]> = removals;

export const checkPageExtraction: Check<PageExtraction> = fields<PageExtraction>(
  { extraction: (value) => found(value) ?? missing(value), href: markup(100_000) },
  ['extraction', 'href'],
);
