import { expect, test } from 'playwright/test';
import type { Survey } from '../../survey.ts';
import { withCore } from './core.ts';

// A page (0) with a lead (1), an article (2) of three paragraphs (3 to 5), and a column (6) of two teasers (7, 8).
const tree = {
  parents: Int32Array.of(-1, 0, 0, 2, 2, 2, 0, 6, 6),
  ends: Int32Array.of(9, 2, 6, 4, 5, 6, 9, 8, 9),
} as unknown as Survey;
const blocks = [1, 3, 4, 5, 7, 8];
const all = [0, 1, 2, 3, 4, 5];

const left = (probabilities: readonly number[], words: readonly number[], isArticle = false): readonly number[] =>
  withCore(
    { blocks, words: Float32Array.from(words), probabilities: Float32Array.from(probabilities) },
    tree,
    all,
    isArticle,
  );

test('of what stands around the core a lead stays, a label and a column go', () => {
  expect(left([0.65, 0.97, 0.94, 0.7, 0.7, 0.75], [4, 60, 60, 30, 25, 25])).toEqual([1, 2, 3]);
  expect(left([0.65, 0.97, 0.94, 0.7, 0.7, 0.75], [20, 60, 60, 30, 25, 25])).toEqual([0, 1, 2, 3]);
});

test('what is nearly as sure as the core stays wherever it stands', () => {
  expect(left([0.5, 0.97, 0.94, 0.7, 0.85, 0.75], [4, 60, 60, 30, 25, 25])).toEqual([1, 2, 3, 4]);
});

test('a page of which little is sure has no core, unless it declares an article', () => {
  const probabilities = [0.65, 0.97, 0.94, 0.7, 0.7, 0.75];
  const words = [20, 30, 30, 30, 200, 25];
  expect(left(probabilities, words)).toEqual(all);
  expect(left(probabilities, words.with(4, 100), true)).toEqual([0, 1, 2, 3]);
});

test('nothing sure, nothing lost', () => {
  expect(left([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [9, 9, 9, 9, 9, 9])).toEqual(all);
});
