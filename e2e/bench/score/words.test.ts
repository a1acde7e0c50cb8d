import { expect, test } from 'playwright/test';
import { scoreWords, wordsOf } from './words.ts';

test('words are runs of letters, digits and underscores in lower case', () => {
  expect(wordsOf('The U.S. spent 3,5 % on snake_case — “naïve”!')).toEqual([
    'the',
    'u',
    's',
    'spent',
    '3',
    '5',
    'on',
    'snake_case',
    'naïve',
  ]);
});

test('words of other scripts count as words', () => {
  expect(wordsOf('Ελληνικά, русский; עברית العربية')).toEqual(['ελληνικά', 'русский', 'עברית', 'العربية']);
  expect(wordsOf('日本語のテキスト。한국어 문장')).toEqual(['日本語のテキスト', '한국어', '문장']);
});

test('vowel signs part words, as they do in Python', () => {
  expect(wordsOf('हिन्दी')).toEqual(['ह', 'न', 'द']);
});

test('equal texts score 1', () => {
  expect(scoreWords('One two', 'two ONE')).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('a word counts as often as it stands in both texts', () => {
  // Shared: a once of 3 expected, b once; got has a, b, b, c: 2 of 4 are right, 2 of 4 are found.
  expect(scoreWords('a a a b', 'a b b c')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('precision and recall fall on their own side', () => {
  const { precision, recall, f1 } = scoreWords('a b c d', 'a b');
  expect([precision, recall]).toEqual([1, 0.5]);
  expect(f1).toBeCloseTo(2 / 3, 10);
});

test('finding nothing where nothing is to be found is right', () => {
  expect(scoreWords('', ' — ')).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('finding something where nothing is, and nothing where something is, scores 0', () => {
  expect(scoreWords('', 'words')).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(scoreWords('words', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('texts without a common word score 0', () => {
  expect(scoreWords('日本語', '中文')).toEqual({ precision: 0, recall: 0, f1: 0 });
});
