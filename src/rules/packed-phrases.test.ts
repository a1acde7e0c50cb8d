import { expect, test } from 'playwright/test';
import { shippedModule } from '../testing/bundle-module.ts';
import type * as Rules from './index.ts';
import { articleRules, pageRules } from './index.ts';
import { keysOfNames, packNames } from './packed-names.ts';
import { keysOfPhrases, type PhraseKey, PhraseTable, packPhrases } from './packed-phrases.ts';
import type { Rule } from './rule.ts';

const sorted = (keys: readonly PhraseKey[]) => [...keys].sort((a, b) => a - b);
const keysOf = (rule: Rule | undefined) => sorted(keysOfPhrases(rule?.clues.phrases ?? {}));
const namesOf = (rule: Rule | undefined) => sorted([...new Set(keysOfNames(rule?.clues.names ?? []))]);

test('what is packed is read back, whatever its number and length', () => {
  const many = Array.from({ length: 500 }, (_, index) => `phrase ${String.fromCharCode(97 + index)}`);
  const tables = [{ en: ['One'] }, { en: ['Only a start…'] }, { en: many, ja: ['続きを読む', '続きを…'] }];
  for (const table of tables) expect(keysOfPhrases(packPhrases(table))).toEqual(sorted(keysOfPhrases(table)));
});

test('a name of more words than are compared does not build', () => {
  expect(() => packNames(['share-bar', 'a-name-of-four'])).toThrow('leave some out');
});

test('the bundle knows each rule by the same phrases and names as its source', async () => {
  const { module: bundled } = await shippedModule<typeof Rules>('src/rules/index.ts');
  for (const name of ['pageRules', 'articleRules'] as const) {
    expect(bundled[name].map(({ id }) => id)).toEqual({ pageRules, articleRules }[name].map(({ id }) => id));
    for (const rule of bundled[name]) {
      const source = { pageRules, articleRules }[name].find(({ id }) => id === rule.id);
      expect(keysOf(rule), rule.id).toEqual(keysOf(source));
      if (rule.clues.phrases) expect(typeof rule.clues.phrases, rule.id).toBe('string');
      expect(namesOf(rule), rule.id).toEqual(namesOf(source));
      if (rule.clues.names) expect(typeof rule.clues.names, rule.id).toBe('string');
    }
  }
});

test('a phrase that goes on is found at the end of a word only, and any other as the whole text, if it is short', () => {
  const finds = (phrase: string, text: string) => {
    const table = new PhraseTable<string>();
    for (const key of keysOfPhrases({ en: [phrase] })) table.add(key, phrase);
    let found = false;
    table.find(text, () => {
      found = true;
    });
    return found;
  };
  expect(finds('Read more', 'read more')).toBe(true);
  expect(finds('Read more', 'read more about it')).toBe(false);
  expect(
    finds(
      'Read more about the people of this harbour and all of its boats',
      'read more about the people of this harbour and all of its boats now',
    ),
  ).toBe(true);
  expect(finds('Read more…', 'read more')).toBe(true);
  expect(finds('Read more…', 'read more about it')).toBe(true);
  expect(finds('Read more…', 'read moreover')).toBe(false);
  expect(finds('続き…', '続きを読む')).toBe(true);
  expect(finds('Share # times…', 'share # times a day')).toBe(true);
});
