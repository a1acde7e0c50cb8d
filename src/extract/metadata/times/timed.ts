import type { Candidate } from '../declared/candidates.ts';

/** A date as ISO 8601, and how much its source is believed. */
export interface Timed extends Candidate {
  readonly weight: number;
  /** Whether it only counts beside another source of the same day. */
  readonly isWeak?: boolean;
  /** Whether day and month may be the other way round. */
  readonly isAmbiguous?: boolean;
}

/** Dates of one page: of publication and of change. */
export interface Times {
  readonly published: readonly Timed[];
  readonly modified: readonly Timed[];
}
