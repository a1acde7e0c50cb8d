import { expect, test } from 'playwright/test';
import { shippedModule } from '../../../testing/bundle-module.ts';
import type * as Months from '../times/months.ts';
import { monthNames } from '../vocabulary/month-names.ts';
import { packWords, WordTable, words } from './words.ts';

test('a packed list knows its words, and hardly any other', () => {
  const list = words('january März января', 'мая');
  const table = new WordTable<string>();
  table.add(packWords(list), 'month');
  for (const word of list.words ?? []) expect(table.get(word.toUpperCase()), word).toBe('month');
  for (const word of ['januar', 'day', '', 'x']) expect(table.get(word), word).toBeUndefined();
});

test('the bundle knows the months by the same names as their source', async () => {
  const { source, module } = await shippedModule<typeof Months>('src/extract/metadata/times/months.ts');
  expect(source).not.toContain('january');
  for (const [index, names] of monthNames.entries())
    for (const word of names.words ?? []) expect([index + 1, later(word)], word).toContain(module.monthNumber(word));
});

const later = (word: string): number => monthNames.findLastIndex((names) => names.words?.includes(word)) + 1;
