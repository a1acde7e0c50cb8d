import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const prose =
  'The ferry leaves the north pier at seven in the morning and comes back with the tide, which on most days is a little before noon, unless the wind has turned.';

test('a heading that nothing follows goes from the end, and says so', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const html = `<main><h1>The ferry</h1><p>${prose}</p><h2>The way back</h2><p>In winter ${prose}</p><p>${prose}</p><h2>The pilots of the pier</h2></main>`;
  const extraction = await page.call('extractHtml', html);
  if (!extraction.ok) throw new Error(extraction.failure);
  expect(extraction.article.text).toContain('The way back');
  expect(extraction.article.text).not.toContain('The pilots of the pier');
  expect(extraction.removals.map(({ rule }) => rule)).toContain('trailing-heading');
  const key = extraction.removals.find(({ rule }) => rule === 'trailing-heading')?.key ?? '';
  const kept = await page.call('extractHtml', html, { kept: [key] });
  expect(kept.ok && kept.article.text).toContain('The pilots of the pier');
});
