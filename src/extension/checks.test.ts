import { expect, test } from '../testing/test.ts';
import { fields, flag, line, list, markup, matching, oneOf, prose, webAddress, wholeNumber } from './checks.ts';

const wrong = [undefined, null, 5, {}, [], true];

test('text is cut without halving a character, and has no unseen signs', () => {
  expect(prose(5)('abcdefg')).toBe('abcde');
  expect(prose(2)('a😀')).toBe('a');
  expect(prose(9)('a\u202eb\u0000c\u2066d\ne')).toBe('abcd\ne');
  for (const value of [...wrong, '', '\u202e']) expect(prose(5)(value)).toBeUndefined();
});

test('a line is one line', () => {
  expect(line(20)('  a\nb\tc ')).toBe('a b c');
  for (const value of [...wrong, ' \n']) expect(line(5)(value)).toBeUndefined();
});

test('markup is taken whole or not at all', () => {
  expect(markup(4)('<p>')).toBe('<p>');
  expect(markup(4)('')).toBe('');
  for (const value of [...wrong, '<div>']) expect(markup(4)(value)).toBeUndefined();
});

test('a pattern is tested on short text only', () => {
  expect(matching(/^a+$/, 3)('aaa')).toBe('aaa');
  for (const value of [...wrong, 'aaaa', 'b']) expect(matching(/^a+$/, 3)(value)).toBeUndefined();
});

test('an address is one of the web, without a password', () => {
  expect(webAddress('https://user:secret@example.org/a')).toBe('https://example.org/a');
  const others = ['javascript:1', 'file:///a', 'a', '', `https://a.example/${'b'.repeat(4000)}`];
  for (const value of [...wrong, ...others]) expect(webAddress(value)).toBeUndefined();
});

test('numbers are whole and in their range', () => {
  expect([-5, 3, 99].map(wholeNumber(0, 10))).toEqual([0, 3, 10]);
  for (const value of [undefined, '3', 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(wholeNumber(0, 10)(value)).toBeUndefined();
  }
});

test('flags and words are what they are', () => {
  expect([true, false, 1, 'true', undefined].map(flag)).toEqual([true, false, undefined, undefined, undefined]);
  expect(oneOf(['a', 'b'])('b')).toBe('b');
  for (const value of [...wrong, 'c', 'toString']) expect(oneOf(['a', 'b'])(value)).toBeUndefined();
});

test('a list keeps what fits, up to its length', () => {
  expect(list(flag, 3)([true, 'x', false, true])).toEqual([true, false]);
  for (const value of [undefined, 'abc', { length: 1 }]) expect(list(flag, 3)(value)).toBeUndefined();
});

test('an object has its own known fields only, and all that it needs', () => {
  const check = fields<{ a: boolean; b?: string }>({ a: flag, b: line(5) }, ['a']);
  expect(check({ a: true, b: 'x', c: 1 })).toEqual({ a: true, b: 'x' });
  expect(check({ a: true, b: 5 })).toEqual({ a: true });
  for (const value of [{ b: 'x' }, { a: 1 }, Object.create({ a: true }), null, 5, undefined]) {
    expect(check(value)).toBeUndefined();
  }
  expect(Object.getPrototypeOf(check(JSON.parse('{"a":true,"__proto__":{"x":1}}')))).toBe(Object.prototype);
});
