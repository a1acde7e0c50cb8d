import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const prose =
  'The ferry leaves the north pier at seven in the morning and comes back with the tide, which on most days is a little before noon, unless the wind has turned.';

test('a question on a button stays in the text, a button that does something goes', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const html = `<article><h1>The ferry</h1><p>${prose}</p><p>${prose}</p><p>${prose}</p>
    <div><button aria-expanded="false">How long does the boat stay</button></div><div><p>${prose}</p></div>
    <div><button>May I bring a bicycle?</button></div><div><p>${prose}</p></div>
    <p>${prose}</p><button>Show the next ferry now</button></article>`;
  const extraction = await page.call('extractHtml', html);
  expect(extraction.ok && extraction.article.text).toContain('How long does the boat stay\n\n');
  expect(extraction.ok && extraction.article.text).toContain('May I bring a bicycle?\n\n');
  expect(extraction.ok && extraction.article.text).not.toContain('next ferry now');
});
