import { checkFound, checkRemovals } from './check-extraction.ts';
import { type Check, fields, line, list, markup, matching, wholeNumber } from './checks.ts';
import type { Found } from './extract-from.ts';
import type { Source } from './tab.ts';

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
}

/** A reading in the session's storage, and what is to be done with it when it opens. */
export interface ReadingRecord {
  readonly reading: Reading;
  /** The id of a format to download at once. */
  readonly download?: string;
}

const source = fields<Source>({ tabId: wholeNumber(0, Number.MAX_SAFE_INTEGER), href: markup(100_000) }, ['tabId']);

const reading = fields<Reading>(
  { source, original: checkFound, fresh: checkFound, kept: list(line(300), 2000), listed: checkRemovals },
  ['source', 'original', 'kept', 'listed'],
);

/** Records are parsed again when they are read: an older version of ours may have written them. */
export const checkRecord: Check<ReadingRecord> = fields<ReadingRecord>(
  { reading, download: matching(/^[a-z]{1,20}$/, 20) },
  ['reading'],
);
