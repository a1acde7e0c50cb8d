// Calls the code that security rests on, with all that is at hand. What holds for it is for other tests to say: here it
// is measured whether any line or branch of it is left without a case.
import { fileName } from '../../../src/export/file-name.ts';
import { formats } from '../../../src/export/formats.ts';
import { checkPageExtraction } from '../../../src/extension/check-extraction.ts';
import { checkReading } from '../../../src/extension/record-schema.ts';
import { parseSettings } from '../../../src/extension/settings-schema.ts';
import * as extension from '../../../src/testing/extension-page.ts';
import { cutHtml } from '../../../src/view/cut-html.ts';
import { insertHtml } from '../../../src/view/insert-html.ts';
import { counterexample, propertyNames } from './properties.ts';

interface Given {
  readonly markup: readonly string[];
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

export async function exercise({ markup, strings, values }: Given): Promise<void> {
  for (const name of propertyNames) await counterexample(name, 40, 1);
  const container = document.createElement('div');
  const restored = markup.slice(0, 20).map((html, index) => ({ html, anchor: index - 1 }));
  for (const [index, html] of markup.entries()) {
    const place = `<p id="a">x</p><a href="#a">y</a><a href="https://page.example/#%E0%A4">z</a><ul><li>b</li></ul>${html}`;
    insertHtml(container, place, { images: index % 9 > 0, base: href }, index < 5 ? restored : []);
    for (const format of formats) format.write({ ...article, title: html.slice(0, 99) }, container, [removal]);
  }
  container.prepend(document.createComment('a'), '\u2028&\u00a0');
  for (const facts of [known, {}]) for (const format of formats) format.write({ ...article, ...facts }, container, []);
  for (const name of strings) for (const { extension: ending } of formats) fileName(name, ending);
  fileName(undefined, 'md');
  for (const html of [
    '<p>',
    'a'.repeat(4_000_000),
    '<p>a</p>'.repeat(50_000),
    `${'<p>'.repeat(9)}${'a'.repeat(3_100_000)}<p>`,
  ])
    cutHtml(html);
  for (const value of values) for (const check of [checkPageExtraction, checkReading, parseSettings]) check(value);
  await exerciseExtension();
}

const href = 'https://page.example/';
const article = { html: '', text: 'a', authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
const known = { lang: 'en', dir: 'ltr', byline: 'b', authors: ['b'], publishedTime: '2026-05-14', url: href } as const;
const words = { rule: 'a', label: 'a', why: 'a', clue: 'a', preview: 'a' } as const;
const removal = { ...words, key: 'a', kind: 'gift', count: 1, anchor: 0 } as const;

async function exerciseExtension(): Promise<void> {
  const answers = { extraction: { ok: true, article, removals: [], faults: [] }, href };
  await extension.callOutcome([{ answers }]);
  await extension.callOutcome(['absent', 'injected', { answers }]);
  for (const wrong of [5, null, { extraction: null }, { extraction: {} }])
    await extension.callOutcome([{ answers: wrong }]);
  await extension.callOutcome([{ throws: 'Cannot access' }], { url: '' });
  await extension.callOutcome([{ answers }], JSON.parse('{}'));
  // A tab that is gone.
  await extension.callOutcome([{ answers }], { url: undefined } as object);
  await extension.callOutcome([{ answers: { extraction: { ok: false, failure: 'empty-page' }, href } }]);
  await extension.callOutcome([{ answers }], { url: 'https://other.example/' });
  await extension.callOutcome([{ answers }], { url: 'file:///a', before: 'file:///b#c' });
  await extension.readableAfter(['a', 'b', 'a'.repeat(1000)], 900);
  await extension.readableAfter(['a', 'b'], 1e6);
  await extension.readableAfter(['a'], 10);
  await extension.readableAfter(['a'.repeat(11_000_000)], 1e6);
  await extension.updatedText('a', 'b');
  await extension.recordsAfterUpdate(13);
  await extension.isReadableAfter(25);
  await extension.readFailure('no id');
  await extension.readFailure('00000000-0000-4000-8000-000000000000', { source: 5 });
}
