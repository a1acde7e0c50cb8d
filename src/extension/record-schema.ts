import type { Found } from '../article.ts';
import { checkFound, checkRemovals } from './check-extraction.ts';
import { type Check, fields, flag, line, list, markup, wholeNumber } from './checks.ts';
import type { Source } from './tab.ts';

const value = line(500);
const choices = {
  title: value,
  authors: value,
  publishedTime: value,
  modifiedTime: value,
  siteName: value,
  publisher: value,
  section: value,
  excerpt: value,
};

export type Choosable = keyof typeof choices;

/** The fields of which another candidate can be chosen, in the order in which they are shown. */
export const choosable = Object.keys(choices) as readonly Choosable[];

/** What the reader chose for a field: the value of one of its candidates. */
export type Chosen = { readonly [Field in Choosable]?: string };

/** What a reader has before them: everything that the reader page needs to show the same. */
export interface Reading {
  readonly source: Source;
  /** What the page gave with nothing kept. */
  readonly original: Found;
  /** What the page gave with all of `kept`; absent where nothing is kept, or where the page is gone. */
  readonly fresh?: Found;
  /** Keys of the removals that were brought back. */
  readonly kept: readonly string[];
  /** Every removal that was ever listed, in the order of the list. */
  readonly listed: Found['removals'];
  /** Whether the text has the captions of pictures. */
  readonly captions?: boolean;
  /** Metadata that the reader chose among what the page says. */
  readonly chosen?: Chosen;
}

const source = fields<Source>({ tabId: wholeNumber(0, Number.MAX_SAFE_INTEGER), href: markup(100_000) }, ['tabId']);

const chosen = fields<Chosen>(choices, []);

/** Parsed again when it is read: an older version of ours may have written it. */
export const checkReading: Check<Reading> = fields<Reading>(
  {
    source,
    original: checkFound,
    fresh: checkFound,
    kept: list(line(300), 2000),
    listed: checkRemovals,
    captions: flag,
    chosen,
  },
  ['source', 'original', 'kept', 'listed'],
);
