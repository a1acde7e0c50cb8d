import { readdirSync } from 'node:fs';
import { withProse } from '../testing/example-prose.ts';
import type * as Judge from '../testing/judge.ts';
import { expect, test } from '../testing/test.ts';
import { articleRules, pageRules } from './index.ts';
import { nameWords } from './normalise.ts';
import type { Examples, Rule } from './rule.ts';

interface RuleFile {
  readonly default: Rule;
  readonly examples: Examples;
}

const folders = ['page', 'article'];
const files = folders.flatMap((folder) =>
  readdirSync(`src/rules/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const judge = 'src/testing/judge.ts';

/** Look-alikes of one rule that another takes for good reason: the link of a banner, the button of a program, credits. */
const takenByOthers = [
  'legal-links: consent-button',
  'page-tools: form-button',
  'contents: link-row',
  'gallery-controls: photo-credit',
];

for (const file of files) {
  test(`src/rules/${file} takes out its examples and leaves their look-alikes alone`, async ({ inPage }) => {
    const { default: rule, examples }: RuleFile = await import(`./${file}`);
    const page = await inPage<typeof Judge>(judge);
    expect(rule.id, `name the id of src/rules/${file} after the file`).toBe(file.replace(/^.*\/|\.ts$/g, ''));
    expect(examples.removes.length, 'give an example that it removes').toBeGreaterThan(0);
    expect(examples.keeps.length, 'give a look-alike that it keeps').toBeGreaterThan(0);
    for (const html of examples.removes.map(withProse)) {
      const { left, faults } = await page.call('judge', html, rule.id, 'alone');
      const stays = await page.call('textsThatStay', html);
      const rest = stays.reduce((text, known) => text.replace(known, ''), left).trim();
      expect.soft({ rest, faults }, `${rule.id} leaves words of: ${html}`).toEqual({ rest: '', faults: [] });
    }
    for (const html of examples.keeps.map(withProse)) {
      const { taken, faults } = await page.call('judge', html, rule.id, 'alone');
      expect.soft({ taken, faults }, `${rule.id} takes words of: ${html}`).toEqual({ taken: [], faults: [] });
      const all = await page.call('judge', html, rule.id, 'all');
      const others = all.taken.filter((other) => !takenByOthers.includes(`${rule.id}: ${other.rule}`));
      expect.soft(others, `other rules take words of ${rule.id}'s look-alike: ${html}`).toEqual([]);
    }
  });
}

test('packed phrases judge every example as the readable ones do', async ({ inPage }) => {
  const page = await inPage<typeof Judge>(judge);
  for (const file of files) {
    const { default: rule, examples }: RuleFile = await import(`./${file}`);
    for (const html of [...examples.removes, ...examples.keeps].map(withProse)) {
      const readable = await page.call('judge', html, rule.id, 'alone');
      expect.soft(await page.call('judge', html, rule.id, 'packed')).toEqual(readable);
    }
  }
});

test('every rule file stands in one of the two lists of src/rules/index.ts', () => {
  const listed = [...pageRules, ...articleRules].map(({ id }) => id).sort();
  expect(listed).toEqual(files.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort());
});

test('no name asks for what a shorter one of its rule finds', () => {
  for (const { id, clues } of [...pageRules, ...articleRules]) {
    const names = ((clues.names ?? []) as readonly string[]).map((name) => ` ${nameWords(name).join(' ')} `);
    const twice = names.filter((name) => names.some((other) => other !== name && name.includes(other)));
    expect.soft(twice, `take them out of the rule ${id}`).toEqual([]);
  }
});
