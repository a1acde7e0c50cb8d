import { expect, test } from 'playwright/test';
import type { PageRecord } from '../records.ts';
import type { PageScore } from './page-score.ts';
import { summarise } from './summary.ts';

function record(score: Partial<PageScore>): PageRecord {
  const none = { found: 0, of: 0 };
  const result = { text: 'text', milliseconds: 1, with: none, without: none, metadata: {}, ...score };
  return { corpus: 'c', id: '1', url: 'https://example.org/', type: 'article', half: 'A', results: { peer: result } };
}

test('word scores are means over pages, snippets are counted over all pages together', () => {
  const summary = summarise(
    [
      record({ words: { precision: 1, recall: 1, f1: 1 }, with: { found: 3, of: 4 }, without: { found: 0, of: 2 } }),
      record({ words: { precision: 0, recall: 0, f1: 0 }, with: { found: 0, of: 2 }, without: { found: 1, of: 2 } }),
      record({ with: { found: 0, of: 0 } }),
    ],
    'peer',
  );
  expect(summary.f1).toBe(0.5);
  const { truePositives, falseNegatives, falsePositives, trueNegatives } = summary.snippets;
  expect([truePositives, falseNegatives, falsePositives, trueNegatives]).toEqual([3, 3, 1, 3]);
  expect(summary.snippets.found).toBe(0.5);
  expect(summary.snippets.leaked).toBe(0.25);
  expect(summary.snippets.precision).toBe(0.75);
  expect(summary.snippets.f1).toBeCloseTo(0.6, 10);
  expect(summary.snippets.accuracy).toBe(0.6);
});

test('a page without unwanted snippets can not leak', () => {
  const leaking = record({ without: { found: 2, of: 3 } });
  expect(summarise([leaking, record({}), record({ without: { found: 0, of: 1 } })], 'peer').pagesWithLeak).toBe(0.5);
});

test('empty results, failures and verdicts are counted', () => {
  const summary = summarise([record({ text: ' ', failure: 'no article', metadata: { date: 'missed' } })], 'peer');
  expect([summary.empty, summary.failures, summary.metadata.date.missed]).toEqual([1, 1, 1]);
});

test('a page that an extractor was not given counts for nothing', () => {
  expect(summarise([record({})], 'other').pages).toBe(0);
});
