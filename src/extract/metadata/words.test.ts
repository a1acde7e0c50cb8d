import { build } from 'esbuild';
import { expect, test } from 'playwright/test';
import { packPhrasesPlugin } from '../../../e2e/pack-phrases.mjs';
import type * as Months from './months.ts';
import { monthNames } from './vocabulary/month-names.ts';
import { packWords, WordTable, words } from './words.ts';

test('a packed list knows its words, and hardly any other', () => {
  const list = words('january März января', 'мая');
  const table = new WordTable<string>();
  table.add(packWords(list), 'month');
  for (const word of list.words ?? []) expect(table.get(word.toUpperCase()), word).toBe('month');
  for (const word of ['januar', 'day', '', 'x']) expect(table.get(word), word).toBeUndefined();
});

test('the bundle knows the months by the same names as their source', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/extract/metadata/months.ts'],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [packPhrasesPlugin],
  });
  const source = outputFiles[0]?.text ?? '';
  expect(source).not.toContain('january');
  const { monthNumber }: typeof Months = await import(
    `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  );
  for (const [index, names] of monthNames.entries())
    for (const word of names.words ?? []) expect([index + 1, later(word)], word).toContain(monthNumber(word));
});

const later = (word: string): number => monthNames.findLastIndex((names) => names.words?.includes(word)) + 1;
