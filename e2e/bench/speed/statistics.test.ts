import { expect, test } from 'playwright/test';
import { median, quantile, sum } from './statistics.ts';

test('a quantile is a value that occurs', () => {
  const values = [5, 1, 4, 2, 3];
  expect(median(values)).toBe(3);
  expect(quantile(values, 0.95)).toBe(5);
  expect(
    quantile(
      Array.from({ length: 100 }, (_, index) => index + 1),
      0.95,
    ),
  ).toBe(95);
});

test('of nothing there is no quantile', () => {
  expect(median([])).toBeNaN();
  expect(sum([])).toBe(0);
});
