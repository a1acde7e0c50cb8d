import type * as Extract from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const modulePath = 'src/testing/extract-page.ts';

const paragraphs = [
  'The water mill of Oberlingen stood still for thirty-one years, until a retired teacher asked the town whether she might clear the leaves out of the race, as she only wanted to hear the wheel again.',
  'It took two winters to free the axle. Every bearing had to be cast anew in a foundry that still works with wooden patterns, and the patterns had to be carved by a man who makes violins for a living.',
  'On the first day the wheel turned for eleven seconds before a plank broke. On the second day it turned for an hour, and people came out of the bakery with flour on their hands to watch.',
  'Today the mill grinds four sacks on a Saturday. The flour is coarse and a little grey, but the school kitchen buys all of it, and the children can tell on which field their bread has grown.',
  'The kingfishers have moved upstream, into a bank that the teacher dug for them with a spoon. She counts them every morning, and on days when it is two she rings the small bell of the mill.',
  'A second wheel lies in the barn beside the bakery. Nobody knows where it turned, but its buckets are larger, and the man who makes violins has asked for the measures of its hub.',
];
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const whole = paragraphs.join('\n\n');

const page = (body: string, style = ''): { html: string } => ({
  html: `<!DOCTYPE html><html lang="en"><head><title>The mill</title><style>${style}</style></head><body>${body}</body></html>`,
});

const shadow = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

const cases: readonly (readonly [sentence: string, body: string, style?: string])[] = [
  ['text in an open shadow tree is part of the article', `<x-page>${shadow(`<article>${prose}</article>`)}</x-page>`],
  [
    'what a slot shows stands where the slot is',
    `<x-page>${shadow('<nav><slot name="menu"></slot></nav><article><slot></slot></article>')}<ul slot="menu"><li><a href="/a">Mills</a></li><li><a href="/b">Bread</a></li><li><a href="/c">Birds</a></li></ul>${prose}</x-page>`,
  ],
  [
    'a slot hands on what it was given',
    `<x-page>${shadow(`<x-text>${shadow('<article><slot></slot></article>')}<slot></slot></x-text>`)}${prose}</x-page>`,
  ],
  [
    'a form in a shadow tree shadows nothing',
    `<x-page>${shadow(`<form><input name="parentNode"><input name="insertBefore"><input name="childNodes"><slot></slot></form>`)}${prose}</x-page>`,
  ],
  [
    'the option that was chosen, which a browser shows once more and in a copy another, moves nothing',
    `<select><button><selectedcontent></selectedcontent></button><option>a</option><option selected>c<i>d</i></option></select><script>document.querySelector('select').selectedIndex = 0</script><article>${prose}<p class="thanks">Thank you, your sack is on its way.</p></article>`,
    '.thanks { display: none }',
  ],
  [
    'text that a style sheet hides is left out',
    `<article>${prose}<p class="thanks">Thank you, your sack is on its way.</p></article>`,
    '.thanks { display: none }',
  ],
  [
    'so is a label for screen readers alone, whatever its name is',
    `<article>${prose.replace('</p>', ' <span class="css-1ly73wi">Image</span></p>')}</article>`,
    '.css-1ly73wi { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
  ],
  [
    'text that a style sheet shows stays, though an attribute says hidden',
    `<article hidden class="shown">${prose}</article>`,
    '.shown { display: block !important }',
  ],
  [
    'an element without a box holds what is shown',
    `<div class="none"><article class="none">${prose}</article></div>`,
    '.none { display: contents }',
  ],
  [
    'what is shown inside an invisible element stays',
    `<article class="off"><div class="on">${prose}</div></article>`,
    '.off { visibility: hidden } .on { visibility: visible }',
  ],
  [
    'an article behind an open dialog is found',
    `<main aria-hidden="true" inert><h1>The mill</h1><article>${prose}</article></main><div role="dialog" aria-modal="true"><p>Stay in touch with the mill.</p><button>Yes</button></div>`,
  ],
  [
    'an article that waits for scripts to show it is found',
    `<div id="app"><p>Loading…</p></div><div hidden id="S:0"><article>${prose}</article></div>`,
  ],
];

for (const [sentence, body, style] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof Extract>(modulePath, page(body, style));
    const extraction = await call('extractDocument');
    expect(extraction.ok && extraction.article.text).toBe(whole);
  });

for (const [base, start] of [
  ['/', 'https://paper.example/'],
  ['https://cdn.example/assets/', 'https://cdn.example/assets/'],
] as const)
  test(`a page with the base ${base} stays where it is, and only its links start from there`, async ({ inPage }) => {
    const article = `<article>${prose}<p>The mill is <a href="map">on the map</a>, <a href="#bells">behind the bells</a>.</p><p id="bells">The bells are <a href="https://paper.example/news/mill#top">rung</a> on days of two.</p></article>`;
    const { html } = page(article);
    const { call } = await inPage<typeof Extract>(modulePath, {
      html: html.replace('<head>', `<head><base href="${base}"><link rel="canonical" href="${base}">`),
      url: 'https://paper.example/news/mill',
    });
    for (const options of [{}, { url: 'https://paper.example/news/mill' }]) {
      const extraction = await call('extractDocument', options);
      if (!extraction.ok) throw new Error(extraction.failure);
      expect(extraction.article.url).toBe('https://paper.example/news/mill');
      expect(extraction.article.html).toContain(`href="${start}map"`);
      expect(extraction.article.html).toContain('href="#winnow-bells"');
    }
  });

test('closed answers, panels of tabs and text that the browser can find stay', async ({ inPage }) => {
  const body = `<article><details><summary>Who eats the bread?</summary><p>The children do.</p></details>
    <div role="tabpanel" hidden><p>Height of the wheel: five metres.</p></div>
    <div hidden="until-found"><p>The bell is rung on days of two.</p></div>${prose}</article>`;
  const { call } = await inPage<typeof Extract>(modulePath, page(body));
  const extraction = await call('extractDocument');
  const text = extraction.ok ? extraction.article.text : '';
  for (const kept of ['The children do.', 'five metres', 'on days of two']) expect(text).toContain(kept);
});

test('hidden text is listed and comes back when kept', async ({ inPage }) => {
  const body = `<article>${prose}<p style="display:none">Thank you, your sack is on its way.</p></article>`;
  const { call } = await inPage<typeof Extract>(modulePath, page(body));
  const extraction = await call('extractDocument');
  const removal = extraction.ok && extraction.removals.find(({ kind }) => kind === 'hidden');
  expect(removal).toMatchObject({ rule: 'hidden-text', preview: 'Thank you, your sack is on its way.' });
  const kept = await call('extractDocument', { kept: removal ? [removal.key] : [] });
  expect(kept.ok && kept.article.text).toContain('your sack is on its way');
});

test('components and pictures of a shadow tree are neither run nor loaded, and the page stays as it is', async ({
  inPage,
}) => {
  const body = `<script>
    let made = 0;
    customElements.define('x-count', class extends HTMLElement { constructor() { super(); made++; document.body.dataset.made = made; } });
    </script><x-page>${shadow(`<x-count></x-count><img src="/boat.jpg"><article>${prose}</article>`)}</x-page>`;
  const { call, page: shown } = await inPage<typeof Extract>(modulePath, page(body));
  const before = await shown.content();
  const asked: string[] = [];
  shown.on('request', (request) => asked.push(request.url()));
  await call('extractDocument');
  expect(await shown.content()).toBe(before);
  expect(asked).toEqual([]);
});

const endless = (headings: readonly string[]): { html: string } => {
  const articles = headings.map(
    (heading, index) =>
      `<article style="min-height: 2000px"><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text} Part ${index + 1}.</p>`).join('')}</article>`,
  );
  return {
    html: `<!DOCTYPE html><html lang="en"><head><title>The mill</title><meta property="og:title" content="The mill"><meta name="author" content="Ada Winter"></head><body>${articles.join('')}</body></html>`,
  };
};

test('of an endless page the article in view is read, and the others come back when kept', async ({ inPage }) => {
  const { call, page: shown } = await inPage<typeof Extract>(modulePath, endless(['The mill', 'The bell', 'The barn']));
  const first = await call('extractDocument');
  expect(first.ok && first.article).toMatchObject({ title: 'The mill', authors: ['Ada Winter'] });
  expect(first.ok && first.article.text).not.toContain('Part 2.');

  await shown.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView());
  const second = await call('extractDocument');
  if (!second.ok) throw new Error(second.failure);
  expect(second.article.title).toBe('The bell');
  expect(second.article.authors).toEqual([]);
  expect(second.article.text).toContain('Part 2.');
  expect(second.article.text).not.toMatch(/Part [13]\./);
  const others = second.removals.filter(({ rule }) => rule === 'other-article');
  expect(others.map(({ preview }) => preview.slice(0, 8))).toEqual(['The mill', 'The barn']);

  const kept = await call('extractDocument', { kept: others.map(({ key }) => key) });
  expect(kept.ok && kept.article.text).toMatch(/Part 1\..*Part 2\..*Part 3\./s);
});

for (const [what, headings] of [
  [
    'a list of whole posts, each with a heading that leads to its own page',
    ['<a href="/a">The mill</a>', '<a href="/b">The bell</a>'],
  ],
  ['a page that is named for none of its parts', ['The wheel', 'The bell']],
] as const)
  test(`of ${what}, no part is another article`, async ({ inPage }) => {
    const { call } = await inPage<typeof Extract>(modulePath, endless(headings));
    const extraction = await call('extractDocument');
    expect(extraction.ok && extraction.removals.some(({ rule }) => rule === 'other-article')).toBe(false);
    expect(extraction.ok && extraction.article.text).toContain('Part 2.');
  });

test('lines that a style keeps apart are lines', async ({ inPage }) => {
  const post = 'Tide at nine,\nboat at ten.\n\nBring bread.';
  const body = `<article>${prose}<div class="post"><span>${post}</span></div><p>Two\nlines.</p></article>`;
  const { call } = await inPage<typeof Extract>(modulePath, page(body, '.post { white-space: pre-wrap }'));
  const extraction = await call('extractDocument');
  const text = extraction.ok ? extraction.article.text : '';
  expect(text).toContain('Tide at nine,\nboat at ten.\n\nBring bread.\n\nTwo lines.');
});
