import type { PageRecord } from '../records.ts';
import type { MetadataField, Verdict } from './metadata.ts';
import type { PageScore } from './page-score.ts';
import type { SnippetScore } from './snippets.ts';

/** One extractor over many pages. Shares are between 0 and 1, NaN where there is nothing to share. */
export interface Summary {
  readonly pages: number;
  /** Means over the pages that have a whole text. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly snippets: SnippetSummary;
  /** Share of the pages with at least one leak, of those that could have one. */
  readonly pagesWithLeak: number;
  readonly empty: number;
  readonly failures: number;
  readonly metadata: Record<MetadataField, Record<Verdict, number>>;
}

/** Snippets over all pages taken together, as trafilatura's own evaluation counts them. */
export interface SnippetSummary {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly found: number;
  readonly leaked: number;
  readonly precision: number;
  readonly f1: number;
  readonly accuracy: number;
}

export function summarise(records: readonly PageRecord[], peer: string): Summary {
  const scores = records.flatMap(({ results }) => results[peer] ?? []);
  const words = scores.flatMap((score) => score.words ?? []);
  const leakable = scores.filter(({ without }) => without.of > 0);
  return {
    pages: scores.length,
    f1: mean(words.map(({ f1 }) => f1)),
    precision: mean(words.map(({ precision }) => precision)),
    recall: mean(words.map(({ recall }) => recall)),
    snippets: summariseSnippets(scores),
    pagesWithLeak: leakable.filter(({ without }) => without.found > 0).length / leakable.length,
    empty: scores.filter(({ text }) => text.trim() === '').length,
    failures: scores.filter(({ failure }) => failure !== undefined).length,
    metadata: {
      title: countVerdicts(scores, 'title'),
      author: countVerdicts(scores, 'author'),
      date: countVerdicts(scores, 'date'),
    },
  };
}

function summariseSnippets(scores: readonly PageScore[]): SnippetSummary {
  const wanted = addUp(scores.map((score) => score.with));
  const unwanted = addUp(scores.map((score) => score.without));
  const precision = wanted.found / (wanted.found + unwanted.found);
  const recall = wanted.found / wanted.of;
  return {
    truePositives: wanted.found,
    falseNegatives: wanted.of - wanted.found,
    falsePositives: unwanted.found,
    trueNegatives: unwanted.of - unwanted.found,
    found: recall,
    leaked: unwanted.found / unwanted.of,
    precision,
    f1: (2 * precision * recall) / (precision + recall),
    accuracy: (wanted.found + unwanted.of - unwanted.found) / (wanted.of + unwanted.of),
  };
}

function addUp(scores: readonly SnippetScore[]): SnippetScore {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { found: sum(scores.map(({ found }) => found)), of: sum(scores.map((score) => score.of)) };
}

function countVerdicts(scores: readonly PageScore[], field: MetadataField): Record<Verdict, number> {
  const counts = { right: 0, wrong: 0, missed: 0, invented: 0, none: 0 };
  for (const { metadata } of scores) {
    const verdict = metadata[field];
    if (verdict) counts[verdict] += 1;
  }
  return counts;
}

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
