export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words as WCXB counts them: runs of letters, digits and `_` in any script (Python's `\w+`), in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The overlap of two texts as bags of words: a word counts as often as it stands in both. */
export function scoreWords(expected: string, got: string): WordScore {
  const expectedWords = wordsOf(expected);
  const gotWords = wordsOf(got);
  // Nothing was to be found and nothing was: that is right.
  if (expectedWords.length === 0 && gotWords.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const shared = countShared(expectedWords, gotWords);
  if (shared === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = shared / gotWords.length;
  const recall = shared / expectedWords.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countShared(expected: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}
