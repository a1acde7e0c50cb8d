import type { Article, Removal } from '../article.ts';
import type * as Exports from '../testing/export-page.ts';
import { expect, test } from '../testing/test.ts';

const modulePath = 'src/testing/export-page.ts';

const article: Partial<Article> = {
  html: '<p>Text with <b>bold</b> &amp; <a href="https://a.example/">a link</a>.</p><script>1</script>',
  text: 'Text with bold & a link.\u200b\u202e\u{e0041}\r\nLine',
  title: 'A "title" <b> $& {x}',
  byline: 'Ann & Bo',
  authors: ['Ann', 'Bo'],
  keywords: ['a"b'],
  publishedTime: '2026-05-14T07:30:00+02:00',
  siteName: 'Site',
  url: 'https://page.example/story',
  lang: 'en',
  dir: 'ltr',
};

const removal: Removal = {
  key: 'k',
  rule: 'gift-article',
  kind: 'gift',
  label: 'Gift prompt',
  why: 'why',
  clue: 'clue',
  preview: 'Gift this article',
  count: 2,
  html: '<p>Gift this article</p>',
  anchor: 0,
};

test('text is the title, who and when, and the clean text', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  expect(await call('exported', 'text', article)).toBe(
    'A "title" <b> $& {x}\nAnn & Bo, 2026-05-14\n\nText with bold & a link.\nLine\n',
  );
  expect(await call('exported', 'text', { text: 'Alone' })).toBe('Alone\n');
});

test('Markdown begins with what is known, each value in quotes that nothing ends', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  expect(await call('exported', 'markdown', article)).toBe(`---
title: "A \\"title\\" <b> $& {x}"
author: ["Ann", "Bo"]
published: "2026-05-14T07:30:00+02:00"
site: "Site"
source: "https://page.example/story"
language: "en"
tags: ["a\\"b"]
---

# A "title" &lt;b\\> \\$& {x}

Text with **bold** & [a link](https://a.example/).
`);
  expect(await call('exported', 'markdown', { html: 'x' })).toBe('---\n---\n\nx\n');
});

test('HTML is a whole document that can ask for nothing but pictures', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  const document = String(await call('exported', 'html', article));
  expect(document).toMatch(
    /^<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta http-equiv=/,
  );
  expect(document).toContain(`content="default-src 'none'; img-src https: data:; style-src 'unsafe-inline'"`);
  expect(document).toContain('<h1>A &quot;title&quot; &lt;b&gt; $&amp; {x}</h1>');
  expect(document).toContain('<time datetime="2026-05-14T07:30:00+02:00">2026-05-14</time>');
  expect(document).toContain('<a href="https://page.example/story" rel="noopener noreferrer">Site</a>');
  expect(document).toContain('<p>Text with <b>bold</b> &amp; <a href="https://a.example/"');
  expect(document).not.toContain('script');
});

test('HTML of an article of which nothing is known has no empty line about it', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  const bare = String(await call('exported', 'html', { html: '<p>x</p>' }));
  expect(bare).toContain('<html>\n');
  expect(bare).toContain('<header>\n</header>\n<p>x</p>');
  expect(bare).toContain('<title></title>');
  expect(await call('exported', 'html', { url: 'https://page.example/' })).toContain('>page.example</a></p>');
  expect(await call('exported', 'html', { siteName: 'A & B' })).toContain('<p>A &amp; B</p>');
  expect(await call('exported', 'html', { siteName: 'A & B' })).toContain('<title>A &amp; B</title>');
});

test('JSON has all that is known, the sanitized HTML, and what was removed', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  const parsed = JSON.parse(String(await call('exported', 'json', article, [removal])));
  expect(parsed.title).toBe(article.title);
  expect(parsed.text).toBe('Text with bold & a link.\nLine');
  expect(parsed.html).not.toContain('script');
  expect(parsed.removed).toEqual([
    { rule: 'gift-article', kind: 'gift', label: 'Gift prompt', count: 2, preview: 'Gift this article' },
  ]);
});

test('an unknown format is the first one', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  expect(await call('exported', 'none', { html: 'x' })).toBe(await call('exported', 'markdown', { html: 'x' }));
});

test('written HTML is read as it was', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  const bodies = [
    '<p title="&quot;&lt;&amp;\'">a &lt;b&gt; &amp;amp; \u00a0</p>',
    '<pre>\n\ncode &lt;b&gt;</pre>',
    '<table><tr><td>a</td></tr></table><img src="https://img.example.org/a?b&amp;c" alt="<">x<br><hr>',
    '<ul><li>a<ul><li>b</li></ul></li></ul><!-- comment --><ruby>漢<rt>kan</rt></ruby>',
  ];
  for (const body of bodies) expect(await call('serializedAgain', body), body).toBe('');
});

test('no format has a sign that no reader sees', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  const unseen = '\u202eevil\u{e0041}\u200b';
  const hiding = { ...article, title: unseen, html: `<p title="${unseen}">${unseen}</p>`, text: unseen };
  for (const format of ['markdown', 'text', 'html', 'json']) {
    const written = String(await call('exported', format, hiding, [{ ...removal, preview: unseen }]));
    expect(written).toContain('evil');
    expect(written, format).not.toMatch(/[\u202e\u200b\u{e0041}]|\\u202e/u);
  }
});
