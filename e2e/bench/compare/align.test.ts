import { expect, test } from 'playwright/test';
import { alignTexts, writeTokens } from './align.ts';

function align(oldText: string, newText: string): string[] {
  const marks = { same: '=', went: '-', came: '+' };
  return alignTexts(oldText, newText).map(({ change, tokens }) => `${marks[change]} ${writeTokens(tokens)}`);
}

test('equal texts have no differences, whatever their punctuation and case', () => {
  expect(align('One, two.', 'one two')).toEqual(['= one two']);
});

test('words that went and came stand where they were', () => {
  expect(align('a b c d', 'a x c d e')).toEqual(['= a', '- b', '+ x', '= c d', '+ e']);
  expect(align('one two three four five', 'two three five six')).toEqual([
    '- one',
    '= two three',
    '- four',
    '= five',
    '+ six',
  ]);
});

test('an empty text went or came as a whole', () => {
  expect(align('', 'a b')).toEqual(['+ a b']);
  expect(align('a b', '')).toEqual(['- a b']);
  expect(align('', '')).toEqual([]);
});

test('line breaks stay', () => {
  expect(align('a\n\nb c', 'a\nb c d')).toEqual(['= a\nb c', '+ d']);
});

test('texts with too little in common are not aligned', () => {
  const words = (letter: string) => Array.from({ length: 4000 }, (_, index) => `${letter}${index}`).join(' ');
  expect(alignTexts(words('a'), words('b')).map(({ change }) => change)).toEqual(['went', 'came']);
});
