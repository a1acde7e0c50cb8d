import type * as Extract from './extract-page.ts';
import { expect, test } from './test.ts';

const modulePath = 'src/testing/extract-page.ts';

test('a module runs in a blank page and is loaded only once', async ({ inPage }) => {
  const first = await inPage<typeof Extract>(modulePath);
  const second = await inPage<typeof Extract>(modulePath);
  expect(second.page).toBe(first.page);
  expect(await first.call('extractHtml', '<p>')).toMatchObject({ ok: false });
});

test('a module runs in a page of its own HTML and address', async ({ inPage }) => {
  const live = {
    html: '<title>A title</title><img id="module" src="/missing.png">',
    url: 'https://page.example/story',
  };
  const { page, call } = await inPage<typeof Extract>(modulePath, live);
  expect(page.url()).toBe(live.url);
  expect(await page.title()).toBe('A title');
  expect(await call('extractDocument')).toMatchObject({ ok: false });
});

test('a call of what is not exported says so', async ({ inPage }) => {
  const { call } = await inPage(modulePath);
  await expect(call('missing')).rejects.toThrow('The module exports no function missing');
});
