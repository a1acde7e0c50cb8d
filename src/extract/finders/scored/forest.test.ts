import { expect, test } from 'playwright/test';
import { encode } from '../../../../e2e/bench/train/encode.ts';
import { featureCount } from './features.ts';
import { Forest } from './forest.ts';
import { forest } from './weights.ts';

test('trees say after encoding what they said before', () => {
  const cuts = [[0.5, 2.5], [10]];
  const chain = { features: [0, 1], thresholds: [1, 0], left: [~0, ~1], right: [1, ~2], values: [1, 2, -3] };
  const stump = { features: [0], thresholds: [0], left: [~0], right: [~1], values: [-0.5, 0.25] };
  const alone = { features: [], thresholds: [], left: [], right: [], values: [0.125] };
  const forest = new Forest(encode([chain, stump, alone], cuts));
  const answers = [
    { row: [0, 0], score: 1 - 0.5 + 0.125 },
    { row: [2, 0], score: 1 + 0.25 + 0.125 },
    { row: [3, 10], score: 2 + 0.25 + 0.125 },
    { row: [3, 11], score: -3 + 0.25 + 0.125 },
  ];
  for (const { row, score } of answers) expect(forest.score(Float32Array.from(row))).toBeCloseTo(score, 1);
});

test('the forest was trained on as many features as a row has', () => {
  expect(forest.thresholds.length, 'npm run train').toBe(featureCount);
});
