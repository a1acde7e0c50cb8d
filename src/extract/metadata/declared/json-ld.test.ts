import { expect, test } from 'playwright/test';
import { asList, ownValue, parseLoosely } from './json-ld-parse.ts';

test('JSON that is broken in a usual way is repaired', () => {
  const broken = [
    '<!-- {"a": "b"} -->',
    '{"a": "b",}',
    '{"a": "b"};',
    '\ufeff{"a": "b"}',
    '//<![CDATA[\n{"a": "b"}\n//]]>',
  ];
  for (const text of broken) expect(parseLoosely(text)).toEqual({ a: 'b' });
  expect(parseLoosely('{"a": "one\ntwo"}')).toEqual({ a: 'one two' });
  expect(parseLoosely('{"a": "it\\\'s"}')).toEqual({ a: "it's" });
  expect(parseLoosely('{"a": {"b": 1}\n"c": [2]\n"d": 3}')).toEqual({ a: { b: 1 }, c: [2], d: 3 });
  expect(parseLoosely('[{"a": 1} {"a": 2}]')).toEqual([{ a: 1 }, { a: 2 }]);
});

test('what is beyond repair is nothing', () => {
  for (const text of ['', '{', 'window.x = 1', '{"a": }']) expect(parseLoosely(text)).toBeUndefined();
});

test('keys of the prototype are keys as any other', () => {
  const node = parseLoosely('{"__proto__": {"name": "x"}, "constructor": "y"}');
  expect(ownValue(node, 'name')).toBeUndefined();
  expect(ownValue({}, 'constructor')).toBeUndefined();
  expect(({} as Record<string, unknown>)['name']).toBeUndefined();
});

test('one thing and a list of things read the same', () => {
  expect(asList('a')).toEqual(['a']);
  expect(asList(['a', 'b'])).toEqual(['a', 'b']);
  expect(asList(undefined)).toEqual([]);
});
