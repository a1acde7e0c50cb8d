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

const paragraph = (about: string, number: number): string =>
  `<p>On day ${number} ${about} left the pier with the tide, and came back before noon with nothing but a crate of pears and an old net of mine.</p>`;
const several = (about: string, count: number): string =>
  Array.from({ length: count }, (_, number) => paragraph(about, number)).join('');

test('comments that are longer than their article go, and in a thread the answers stay', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const remarks = `<section id="comments"><ul>${several('my boat', 40).replace(/<(\/?)p>/g, '<$1li>')}</ul></section>`;
  const html = `<main><h1>The ferry</h1><div class="story">${several('the ferry', 12)}</div>${remarks}</main>`;
  const textAt = async (url: string): Promise<string> => {
    const extraction = await page.call('extractHtml', html, { url });
    return extraction.ok ? extraction.article.text : '';
  };
  const story = await textAt('https://harbour.example/news/the-ferry');
  expect(story).toContain('On day 3 the ferry');
  expect(story).not.toContain('my boat');
  for (const thread of ['forum/the-ferry', 'lock/ferry/issues/4821'])
    expect(await textAt(`https://harbour.example/${thread}`)).toContain('On day 3 my boat');
});

test('a heading with a colon is the title in full, whatever else stands in a line', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const html = `<title>Harbour finals 2013: the ferry wins | Post</title><p>Harbour finals 2013</p><article><h1>Harbour finals 2013: the ferry wins</h1>${several('the ferry', 12)}</article>`;
  const extraction = await page.call('extractHtml', html);
  expect(extraction.ok && extraction.article.title).toBe('Harbour finals 2013: the ferry wins');
});

test('a box and what a rule took out of it both come back, in either order', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const comment = '<div><p>Leave the lamp alone.</p><a href="/reply">Reply</a></div>';
  const html = `<article><h1>The lamp</h1>${several('the ferry', 12)}</article><div><h2>What you say</h2>${comment.repeat(2)}</div>`;
  const first = await call('extractHtml', html);
  const keyOf = (preview: RegExp) => (first.ok && first.removals.find((each) => preview.test(each.preview))?.key) || '';
  const keys = [keyOf(/^What you say/), keyOf(/^Reply/)];
  for (const kept of [keys, keys.toReversed()]) {
    const again = await call('extractHtml', html, { kept });
    expect(again.ok && again.kept).toEqual(kept);
    expect(again.ok && again.article.text).toMatch(/What you say\n\nLeave the lamp alone.\n\nReply\n\nLeave the lamp/);
  }
});

test('what an article has said before goes, and comes back on request', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const said = several('the pilot', 2);
  const html = `<article><h1>The ferry</h1>${several('the ferry', 9)}${said}<p>Then the fog came.</p><div>${said}</div></article>`;
  const count = (text: string) => text.split('On day 1 the pilot').length - 1;
  const first = await call('extractHtml', html);
  const copies = first.ok ? first.removals.filter(({ rule }) => rule === 'copy') : [];
  expect(first.ok && count(first.article.text)).toBe(1);
  expect(copies.map(({ preview }) => preview.slice(0, 18))).toEqual(['On day 0 the pilot', 'On day 1 the pilot']);
  const kept = copies.map(({ key }) => key);
  const again = await call('extractHtml', html, { kept });
  expect(again.ok && again.kept).toEqual(kept);
  expect(again.ok && count(again.article.text)).toBe(2);
});

test('manuals, tables and pages of repeated text say things twice on purpose', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const said = paragraph('the pilot', 1);
  const rows = `<table><tr><td>May</td><td>${said}</td></tr><tr><td>June</td><td>${said}</td></tr></table>`;
  const song = said.replaceAll(/ with | but /g, '<br>');
  const story = several('the ferry', 9);
  for (const [html, times] of [
    [`${story}${said}<p>Turn <code>key</code> twice.</p>${said}`, 2],
    [`${story}${rows}`, 2],
    // A song: its refrain is of several lines.
    [`${story}${song}<p>And so on.</p>${song}`, 2],
    // The first of them is taken for the standfirst.
    [said.repeat(9), 8],
  ] as const) {
    const extraction = await call('extractHtml', `<article><h1>The ferry</h1>${html}</article>`);
    expect(extraction.ok && extraction.article.text.split('On day 1 the pilot').length - 1).toBe(times);
  }
});

test('a box that begins as the one around it comes back alone', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const links = Array.from({ length: 300 }, (_, number) => `<li><a href="/${number}">Pier number ${number}</a></li>`);
  const site = `<div class="site"><nav><ul>${links.join('')}</ul></nav><div>Boats for hire, nets mended.</div></div>`;
  const html = `${site}<article><h1>The ferry</h1>${several('the ferry', 12)}</article>`;
  const first = await call('extractHtml', html);
  const menu = first.ok ? first.removals.find(({ rule }) => rule === 'navigation') : undefined;
  const again = await call('extractHtml', html, { kept: [menu?.key ?? ''] });
  expect(again.ok && again.article.text).toContain('Pier number 299');
  expect(again.ok && again.article.text).not.toContain('nets mended');
});

test('a box that dates an article and says more than that stays', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const dek = 'On an island of four hundred people the last boat leaves when all are aboard.';
  const head = `<div><h1>The ferry</h1><div>${dek}</div><p>By <a href="/a">Jane Doe</a></p><time>March 4, 2024</time></div>`;
  const extraction = await call('extractHtml', `<article>${head}${several('the ferry', 12)}</article>`);
  expect(extraction.ok && extraction.article.publishedTime).toBe('2024-03-04');
  expect(extraction.ok && extraction.article.text).toContain(dek);
});
