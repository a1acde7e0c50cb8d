import { type Browser, expect, test } from 'playwright/test';
import { launchBrowser, Tab } from './browser.ts';

const page = { html: '', url: 'https://example.org/', names: ['peer'] };
/** A program that hangs on its first call in a tab, unless it is told a peer. */
const program = `globalThis.winnowBench = { async extractPage({ names }) {
  if (names.length === 0) for (;;);
  if (names[0] === 'fetch') return await fetch('http://127.0.0.1:9/').then(() => ({ loaded: {} }), () => ({}));
  return { peer: { text: 'done', milliseconds: 1 } };
} }`;

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

test('a page that hangs is cut off, and the next one gets a fresh tab', async () => {
  const tab = new Tab(browser, program);
  await expect(tab.call('extractPage', [{ ...page, names: [] }], 500)).rejects.toThrow('no answer in 0.5 s');
  expect(await tab.call('extractPage', [page])).toEqual({ peer: { text: 'done', milliseconds: 1 } });
});

test('nothing is fetched', async () => {
  const tab = new Tab(browser, program);
  expect(await tab.call('extractPage', [{ ...page, names: ['fetch'] }])).toEqual({});
});
