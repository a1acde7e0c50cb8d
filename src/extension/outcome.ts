import type { ExtractionFailure } from '../article.ts';

/** Everything that can go wrong in a way that is foreseen. Each has a title and a hint (see view/failure-texts.ts). */
export type Failure =
  | ExtractionFailure
  | 'restricted-page'
  | 'store-page'
  | 'pdf-page'
  | 'file-page'
  | 'error-page'
  | 'page-busy'
  | 'navigated'
  | 'tab-closed'
  | 'record-missing'
  | 'storage-full'
  | 'copy-refused'
  | 'unexpected';

/** A failure as a value. */
export interface Problem {
  readonly ok: false;
  readonly failure: Failure;
  /** For a report of a bug; never shown as the message. */
  readonly details?: string;
  /** What can be offered instead of the article. */
  readonly fallback?: { readonly text: string; readonly title?: string };
}

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Problem;

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(failure: Failure, details?: unknown): Problem {
  return details === undefined ? { ok: false, failure } : { ok: false, failure, details: describe(details) };
}

function describe(details: unknown): string {
  return details instanceof Error ? `${details.name}: ${details.message}` : String(details);
}
