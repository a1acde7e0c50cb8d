import { expect, test } from 'playwright/test';
import { bestThreshold } from './scored.ts';

const teasers = Array.from({ length: 40 }, () => 0.42);

test('teasers that are all as doubtful are left out, however many they are', () => {
  const probabilities = Float32Array.of(0.96, 0.95, 0.97, ...teasers);
  const words = probabilities.map((probability) => (probability > 0.5 ? 80 : 25));
  expect(bestThreshold({ words, probabilities }).least).toBeCloseTo(0.95);
});

test('where nothing is sure, doubtful words are chosen', () => {
  const probabilities = Float32Array.from(teasers);
  expect(bestThreshold({ words: probabilities.map(() => 25), probabilities }).least).toBeCloseTo(0.42);
});

test('the F1 to be expected is one where all is certain, and falls with doubt', () => {
  const expected = (...probabilities: number[]) =>
    bestThreshold({
      words: Float32Array.from(probabilities, () => 10),
      probabilities: Float32Array.from(probabilities),
    }).expectedF1;
  expect(expected(1, 1, 0)).toBeCloseTo(1);
  expect(expected(0.9, 0.8, 0.1)).toBeLessThan(expected(0.98, 0.97, 0.02));
});
