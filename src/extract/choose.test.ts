import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

test('the labels of a form and what its links say are no article', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const form = '<form><label>Customer number <input></label><label>Password <input type="password"></label></form>';
  const links = '<p><a href="/lost">Forgot your password?</a> <a href="/new">Open an account</a></p>';
  const extraction = await page.call('extractHtml', `<main><h1>Sign in</h1>${form}${links}</main>`);
  expect(!extraction.ok && extraction.failure).toBe('no-article');
  const line = '<p>The ferry does not run on the first two Sundays of May, as the north pier is being mended.</p>';
  const notice = await page.call('extractHtml', `<main><h1>No ferry</h1>${line}</main>`);
  expect(notice.ok && notice.article.text).toContain('does not run on the first');
});

test('a removal says in words what gave it away', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const said = (day: string) => `On ${day} the ferry leaves the north pier at seven and comes back before noon. `;
  const prose = days.map((day) => `<p>${said(day).repeat(4)}</p>`).join('');
  const html = `<header><a href="/">The Pier</a></header><main><h1>The ferry</h1>${prose}</main><p hidden>Sold out</p>`;
  const extraction = await page.call('extractHtml', html);
  const clues = extraction.ok && extraction.removals.map(({ rule, clue }) => `${rule}: ${clue}`);
  expect(clues).toEqual(['site-header: <header>', 'title-line: ', 'hidden-text: ']);
});

test('a heading that says the title again goes, short as it may be', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const prose = '<p>The ferry does not run on the first two Sundays of May, as the north pier is being mended.</p>';
  const html = `<title>Sailing times</title><main><h2>Sailing times</h2>${prose.repeat(9)}</main>`;
  const extraction = await page.call('extractHtml', html);
  expect(extraction.ok && extraction.article.title).toBe('Sailing times');
  expect(extraction.ok && extraction.article.text).not.toContain('Sailing times');
});

test('a column of teasers beside an article goes, and says where it stood', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const told = (number: number): string =>
    `<p>On day ${number} the ferry left before dawn with forty crates of apples on deck, and the pilot kept one hand on the wheel. ` +
    `He had steered it for ${number + 20} winters, in fog and in ice, and never once had he lost more than a single crate of pears.</p>`;
  const teaser = (number: number): string =>
    `<div class="item"><h4><a href="/${number}">The boat of house ${number} is for sale</a></h4>` +
    `<p>Nobody on the quay asked whose boat it was, and number ${number} in the lane has been dark since the storm came.</p></div>`;
  const each = (count: number, of: (number: number) => string): string =>
    Array.from({ length: count }, (_, number) => of(number)).join('');
  const html =
    '<meta property="og:type" content="article"><div id="page"><div id="left"><h1>The pilot of the ferry</h1>' +
    `<div class="text">${each(14, told)}</div></div><div id="beta">${each(9, teaser)}</div></div>`;
  const extraction = await page.call('extractHtml', html, { url: 'https://harbour.example/news/the-pilot' });
  expect(extraction.ok && extraction.article.text).not.toContain('whose boat');
  const clues = extraction.ok && extraction.removals.filter(({ rule }) => rule === 'outside').map(({ clue }) => clue);
  expect(clues).toContain('stands apart from the article');
});

test('what Readability throws is a fault, and the article is there', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const row = (number: number): string =>
    `<tr><td><a href="/${number}">Boat ${number}</a><td>${number} feet<td>oak<td>sold`;
  const rows = Array.from({ length: 60 }, (_, number) => row(number)).join('');
  const extraction = await page.call('extractWithoutReadability', `<table>${rows}</table>`);
  expect(extraction.ok && extraction.faults).toEqual([{ part: 'readability', message: 'Error: no style today' }]);
  expect(extraction.ok && extraction.article.text).toContain('oak');
});
