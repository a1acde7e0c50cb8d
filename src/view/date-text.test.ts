import { expect, test } from '../testing/test.ts';
import { dateText } from './date-text.ts';

const text = (iso: string | undefined) => dateText(iso, 'en-GB')?.replaceAll('\u202f', ' ');

test('a date is printed in the time of its place', () => {
  expect(text('2021-08-23T14:17:09+07:00')).toBe('23 August 2021 at 14:17 UTC+7');
  expect(text('2021-08-23T14:17Z')).toBe('23 August 2021 at 14:17 UTC');
  expect(text('2021-08-23T01:00:00.000-0330')).toBe('23 August 2021 at 01:00 UTC−3:30');
  expect(text('2021-08-23T14:17')).toBe('23 August 2021 at 14:17');
});

test('a date without a time is the same day everywhere', () => {
  expect(text('2021-08-23')).toBe('23 August 2021');
});

test('what is no date is not printed', () => {
  for (const iso of [undefined, '', 'yesterday', '2021-13-40', '2021', '2021-08-23T'])
    expect(text(iso)).toBeUndefined();
});
