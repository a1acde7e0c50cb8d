import type * as ReadingPage from '../testing/reading-page.ts';
import { expect, test } from '../testing/test.ts';

const modulePath = 'src/testing/reading-page.ts';

test('at first nothing is kept', async ({ inPage }) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  const shown = { html: 'original', restored: [], listed: ['a', 'b', 'large'], back: [], removed: 6 };
  expect(await call('afterKeeping', [], true)).toEqual(shown);
  expect(await call('afterKeeping', [['a'], []], true)).toEqual(shown);
});

test('what is kept comes back from the page itself, and what it held is listed', async ({ inPage }) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  expect(await call('afterKeeping', [['b'], ['b', 'large']], true)).toEqual({
    html: 'fresh b,large',
    restored: [],
    listed: ['a', 'b', 'large', 'inner'],
    back: ['b', 'large'],
    removed: 4,
  });
});

test('without the page it comes back from the reading, unless it was too large to carry', async ({ inPage }) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  expect(await call('afterKeeping', [['b'], ['b', 'large']], false)).toEqual({
    html: 'original',
    restored: ['<p>b</p>'],
    listed: ['a', 'b', 'large'],
    back: ['b'],
    removed: 4,
  });
});

test('what a page that has changed no longer has comes back from the reading, or is not called back', async ({
  inPage,
}) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  const here = 'https://page.example/';
  expect(await call('afterKeeping', [['a'], ['a', 'b']], true, here, ['b'])).toMatchObject({
    html: 'original',
    restored: ['<p>a</p>', '<p>b</p>'],
    back: ['a', 'b'],
  });
  expect(await call('afterKeeping', [['a'], ['a', 'large']], true, here, ['large'])).toMatchObject({
    html: 'fresh a',
    restored: [],
    back: ['a'],
  });
});

test('another path after # is another article', async ({ inPage }) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  expect(await call('afterKeeping', [['b']], true, 'https://page.example/#/story/2')).toMatchObject({
    html: 'original',
    restored: ['<p>b</p>'],
  });
  expect(await call('afterKeeping', [['b']], true, 'https://page.example/#chapter')).toMatchObject({ html: 'fresh b' });
});

test('another article of the same site that is in the tab by now is not taken for the one that is read', async ({
  inPage,
}) => {
  const { call } = await inPage<typeof ReadingPage>(modulePath);
  const instead = { html: 'original', restored: ['<p>b</p>'], listed: ['a', 'b', 'large'] };
  expect(await call('afterKeeping', [['b']], true, 'https://page.example/other')).toMatchObject(instead);
  // On an endless page another one may be in view.
  expect(await call('afterKeeping', [['b']], true, 'https://page.example/', [], 'The pier')).toMatchObject(instead);
});
