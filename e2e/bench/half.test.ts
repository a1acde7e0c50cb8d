import { expect, test } from 'playwright/test';
import { halfOf, hostOf } from './half.ts';

test('pages of one site are in one half', () => {
  expect(halfOf('https://www.example.org/a')).toBe(halfOf('http://example.org/b?c'));
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
});

test('the halves are about equal', () => {
  const hosts = Array.from({ length: 1000 }, (_, index) => `https://site${index}.example/`);
  const inA = hosts.filter((host) => halfOf(host) === 'A').length;
  expect(inA).toBeGreaterThan(440);
  expect(inA).toBeLessThan(560);
});
