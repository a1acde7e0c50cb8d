import { longestHtml } from '../article.ts';
import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

test('an article that is longer than what a popup takes is too big, and its text is there', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const paragraph = (number: number) =>
    `<p>On day ${number} the ferry left. ${'It came back with the tide. '.repeat(40)}</p>`;
  const count = Math.ceil(longestHtml / 1_000);
  const html = Array.from({ length: count }, (_, number) => paragraph(number)).join('');
  const extraction = await page.call('extractHtml', `<article><h1>The ferry</h1>${html}</article>`);
  expect(extraction).toMatchObject({ ok: false, failure: 'too-big' });
  expect(!extraction.ok && extraction.fallback?.text).toContain('On day 3 the ferry left.');
});
