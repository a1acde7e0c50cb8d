import { expect, test } from 'playwright/test';
import { countSnippets } from './snippets.ts';

test('snippets are found across line breaks and whatever their case', () => {
  expect(countSnippets(['Share this', 'two words'], 'SHARE\n  THIS, two\u00a0words')).toEqual({ found: 2, of: 2 });
});

test('punctuation belongs to a snippet', () => {
  expect(countSnippets(['the end.'], 'the end!')).toEqual({ found: 0, of: 1 });
});

test('empty snippets do not count', () => {
  expect(countSnippets(['', '  ', 'a'], 'a')).toEqual({ found: 1, of: 1 });
});

test('nothing is found in an empty text', () => {
  expect(countSnippets(['a', 'b'], '')).toEqual({ found: 0, of: 2 });
});
