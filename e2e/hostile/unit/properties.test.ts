import { expect, test } from '../../../src/testing/test.ts';
import type * as Properties from '../in-page/properties.ts';
import { isWhole, note, propertyRuns, propertySeed } from '../whole.ts';

test.setTimeout(isWhole ? 900_000 : 60_000);

/** What holds for anything, by the name of the property. */
const sentences: Readonly<Record<Properties.PropertyName, string>> = {
  allowed: 'what is inserted has allowed elements, attributes and addresses only',
  same: 'what is inserted reads the same again in four ways, and is the same when it is inserted again',
  text: 'no text is shown that was not in the markup',
  extract: 'any markup is extracted in time, to what the popup takes as it is',
  'linked-data': 'any JSON-LD gives typed and bounded metadata, and touches no prototype',
  markdown: 'Markdown gives no other element and no unsafe address in marked and markdown-it with raw HTML on',
  'front-matter': 'front matter reads back equal',
  formats: 'each format can be written, without a script or a control',
};

for (const [name, sentence] of Object.entries(sentences)) {
  test(`${sentence}`, async ({ inPage }, info) => {
    const { call } = await inPage<typeof Properties>('e2e/hostile/in-page/properties.ts');
    expect(await call('counterexample', name as Properties.PropertyName, propertyRuns, propertySeed)).toBe('');
    note(info, { family: `T8 ${sentence}`, number: propertyRuns, held: '0 counterexamples' });
  });
}
