import type { Source } from './sources.ts';

/** A value of a field and where it was found. Plain JSON. */
export interface Candidate {
  readonly value: string;
  readonly source: Source;
}

/** For each field what was found, the chosen value first. Plain JSON, bounded. */
export type Provenance = { readonly [field: string]: readonly Candidate[] };

const maxCandidates = 8;

/** The candidates with the chosen one first, each value once per source, at most eight. */
export function orderCandidates(candidates: readonly Candidate[], chosen: string): readonly Candidate[] {
  const seen = new Set<string>();
  return [...candidates]
    .sort((a, b) => Number(b.value === chosen) - Number(a.value === chosen))
    .filter(({ value, source }) => {
      const key = `${source}\n${value}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, maxCandidates)
    .map(({ value, source }) => ({ value: value.slice(0, 500), source }));
}
