import { expect, test } from 'playwright/test';
import { judgeField } from './metadata.ts';

test('titles are compared by their words', () => {
  expect(judgeField('title', 'It’s “here” – now', "It's here: now!")).toBe('right');
  expect(judgeField('title', 'Here and now', 'Here and now | The Site')).toBe('wrong');
});

test('what joins authors does not matter, nor does a leading "by"', () => {
  expect(judgeField('author', 'Ann Lee, Bo Ek, and Cy Dew', 'By Ann Lee & Bo Ek, Cy Dew')).toBe('right');
  expect(judgeField('author', 'Ann Lee', 'Ann Lee, Staff')).toBe('wrong');
});

test('dates are compared by the day that the page wrote', () => {
  expect(judgeField('date', '2024-03-05', '2024-03-05T23:30:00-08:00')).toBe('right');
  expect(judgeField('date', '2024-03-05', 'March 5, 2024')).toBe('right');
  expect(judgeField('date', '2024-03-05', '2024-03-06')).toBe('wrong');
  expect(judgeField('date', '2024-03-05', 'last week')).toBe('wrong');
});

test('a month matches all of its days', () => {
  expect(judgeField('date', '2024-03', '2024-03-05')).toBe('right');
});

test('a field that is not there is missed, invented or rightly none', () => {
  expect(judgeField('author', 'Ann Lee', undefined)).toBe('missed');
  expect(judgeField('author', '', 'admin')).toBe('invented');
  expect(judgeField('author', '', undefined)).toBe('none');
});

test('a field that nobody labelled is not judged', () => {
  expect(judgeField('author', undefined, 'Ann Lee')).toBeUndefined();
});
