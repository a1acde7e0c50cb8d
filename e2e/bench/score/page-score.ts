import type { LabelledPage } from '../corpora/labelled-page.ts';
import type { Outcome } from '../in-page/program.ts';
import { judgeField, type MetadataField, metadataFields, type Verdict } from './metadata.ts';
import { countSnippets, type SnippetScore } from './snippets.ts';
import { scoreWords, type WordScore } from './words.ts';

/** One extractor on one page, judged. */
export interface PageScore extends Outcome {
  /** Absent where the corpus has no whole text. */
  readonly words?: WordScore;
  readonly with: SnippetScore;
  readonly without: SnippetScore;
  readonly metadata: Partial<Record<MetadataField, Verdict>>;
}

export function scorePage({ truth }: LabelledPage, outcome: Outcome): PageScore {
  const verdicts = metadataFields.map((field) => [field, judgeField(field, truth[field], outcome[field])] as const);
  return {
    ...outcome,
    ...(truth.text === undefined ? {} : { words: scoreWords(truth.text, outcome.text) }),
    with: countSnippets(truth.with, outcome.text),
    without: countSnippets(truth.without, outcome.text),
    metadata: Object.fromEntries(verdicts.filter(([, verdict]) => verdict)),
  };
}
