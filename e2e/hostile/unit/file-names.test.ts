import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fileName } from '../../../src/export/file-name.ts';
import { formats } from '../../../src/export/formats.ts';
import { brokenRules } from '../file-name-rules.ts';
import { naughtyStrings } from '../published.ts';
import { isWhole, note, propertyRuns, propertySeed } from '../whole.ts';

test.setTimeout(isWhole ? 600_000 : 60_000);

const parts = [
  ...['CON', 'nul', 'COM¹', 'lpt9', 'CONIN$', 'aux.txt', '..', '/', '\\', ':', '%TEMP%', '$(x)', '~', '.exe', '.', ' '],
  ...['\u202e', '\u0000', '\n', '\u00a0', '\u3000', '\u0301', '\u200d', '\u{1f469}', '-', '_', 'é', '\ud800', 'क्षि'],
] as const;

test('the rules know names that are unsafe', () => {
  const unsafe = [
    'con.md',
    'a/b.md',
    '.md',
    '-rf.md',
    'a .exe.md',
    'a\u202e.md',
    'a%b%.md',
    `${'a'.repeat(300)}.md`,
    'e\u0301.md',
  ];
  expect(unsafe.filter((name) => brokenRules(name).length === 0)).toEqual([]);
  expect(brokenRules('The ferry that waits.md')).toEqual([]);
});

test('no title makes a file name that is unsafe on any system', async ({ browserName: _ }, info) => {
  const extensions = formats.map(({ extension }) => extension);
  const unsafe = (title: string) =>
    extensions.flatMap((extension) =>
      brokenRules(fileName(title, extension)).map((rule) => ({ rule, title, extension })),
    );
  expect(naughtyStrings.flatMap(unsafe)).toEqual([]);
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join('')),
  );
  const holds = fc.property(title, (text) => unsafe(text).length === 0);
  fc.assert(holds, { numRuns: propertyRuns, seed: propertySeed });
  note(info, {
    family: 'T17 file names by the rules of Windows, macOS and Linux',
    number: naughtyStrings.length + propertyRuns,
    held: '0 unsafe',
  });
});
