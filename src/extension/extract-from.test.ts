import type * as Extension from '../testing/extension-page.ts';
import { expect, test } from '../testing/test.ts';

const modulePath = 'src/testing/extension-page.ts';
const href = 'https://page.example/';
const article = { html: '<p>a</p>', text: 'a', authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
const extraction = { ok: true, article, removals: [], faults: [] };
const answers = { extraction, href };
const refused = { throws: 'Cannot access contents of the page' };

test('the page is asked, and given its script where it has none yet', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  expect(await call('callOutcome', [{ answers }])).toBe('ok');
  expect(await call('callOutcome', ['absent', 'injected', { answers }])).toBe('ok');
  expect(await call('callOutcome', ['absent', 'injected', 'absent'])).toBe('unexpected');
});

test('an answer that is not one is not believed', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  for (const wrong of [null, 5, {}, { extraction: null, href }, { extraction: { ok: true }, href }]) {
    expect(await call('callOutcome', [{ answers: wrong }])).toBe('unexpected');
  }
  const empty = { extraction: { ok: false, failure: 'empty-page' }, href };
  expect(await call('callOutcome', [{ answers: empty }])).toBe('empty-page');
});

test('the article is the one of the document that was asked', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  expect(await call('callOutcome', [{ answers: { extraction, href: 'https://other.example/' } }])).toBe('navigated');
  expect(await call('callOutcome', [{ answers }], { url: 'https://other.example/' })).toBe('navigated');
  const other = { answers: { extraction, href: 'https://other.example/' } };
  expect(await call('callOutcome', [other], { url: 'https://other.example/' })).toBe('navigated');
  expect(await call('callOutcome', [{ answers }], { url: `${href}#part` })).toBe('ok');
  expect(await call('callOutcome', ['gone'], { url: 'https://other.example/' })).toBe('navigated');
  expect(await call('callOutcome', ['gone'], {})).toBe('unexpected');
});

test('a page may change its own address while it is read, but not its site', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  const changed = { answers: { extraction, href: `${href}?a` } };
  expect(await call('callOutcome', [changed], { url: `${href}story/2` })).toBe('ok');
  expect(await call('callOutcome', [changed], { url: 'http://page.example/' })).toBe('navigated');
  const file = { answers: { extraction, href: 'file:///a.html' } };
  expect(await call('callOutcome', [file], { url: 'file:///b.html', before: 'file:///a.html' })).toBe('navigated');
  expect(await call('callOutcome', [file], { url: 'file:///a.html#b', before: 'file:///a.html' })).toBe('ok');
});

test('a refusal says which kind of page refuses', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  const kindOf = (url: string, files = true) => call('callOutcome', [refused], { url, before: url, files });
  expect(await kindOf('chrome://settings/')).toBe('restricted-page');
  expect(await kindOf('https://chromewebstore.google.com/detail/x')).toBe('store-page');
  expect(await kindOf('https://addons.mozilla.org/en-US/firefox/')).toBe('store-page');
  expect(await kindOf('https://page.example/a.PDF?x#y')).toBe('pdf-page');
  expect(await kindOf('https://page.example/?file=a.pdf')).toBe('restricted-page');
  expect(await kindOf('file:///home/a.html', false)).toBe('file-page');
  expect(await kindOf('file:///home/a.html')).toBe('restricted-page');
  expect(await call('callOutcome', [{ answers, contentType: 'application/pdf' }])).toBe('pdf-page');
  expect(await call('callOutcome', [{ throws: 'Frame with ID 0 is showing error page' }])).toBe('error-page');
  expect(await call('callOutcome', [{ throws: 'Some bug' }])).toBe('unexpected');
});

test('a tab that goes away, or says no more what it shows, is told apart', async ({ inPage }) => {
  const { page } = await inPage<typeof Extension>(modulePath);
  const outcome = (code: string) =>
    page.evaluate(`globalThis[Symbol.for('winnow-testing')].callOutcome([{ throws: 'Cannot access' }], ${code})`);
  expect(await outcome('{ url: undefined }')).toBe('tab-closed');
  expect(await outcome("{ url: '', before: undefined }")).toBe('restricted-page');
  expect(await outcome("{ url: '' }")).toBe('navigated');
});

test('only what stands after # may differ between two addresses of a document', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath);
  expect(await call('isSameDocument', `${href}#a`, `${href}#b`)).toBe(true);
  expect(await call('isSameDocument', href, `${href}?a`)).toBe(false);
  expect(await call('isSameDocument', undefined, undefined)).toBe(false);
});
