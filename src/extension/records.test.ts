import type * as Extension from '../testing/extension-page.ts';
import { expect, test } from '../testing/test.ts';

const modulePath = 'src/testing/extension-page.ts';
/** Random ids are for secure pages, as an extension's are. */
const secure = { html: '<p>page</p>' };

test('a reading is read back under its id, and a newer one in its place', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('readableAfter', ['one', 'two'], 1e6)).toEqual(['one', 'two']);
  expect(await call('updatedText', 'before', 'after')).toBe('after');
});

test('a newer state that does not fit leaves the older one', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('updatedText', 'before', 'x'.repeat(5000), 3000)).toBe('before');
});

test('a reading is forgotten after a day', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('isReadableAfter', 23)).toBe(true);
  expect(await call('isReadableAfter', 25)).toBe(false);
  expect(await call('countRecords')).toBe(0);
});

test('only the newest readings stay', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  const texts = Array.from({ length: 15 }, (_, index) => `text ${index}`);
  const expected = texts.map((text, index) => (index < 3 ? undefined : text));
  expect(JSON.stringify(await call('readableAfter', texts, 1e6))).toBe(JSON.stringify(expected));
  expect(await call('countRecords')).toBe(12);
});

test('the oldest go where there is no room, and what can never fit is a failure', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  const long = 'x'.repeat(1000);
  expect(await call('readableAfter', [`1${long}`, `2${long}`, `3${long}`], 3500)).toEqual([
    undefined,
    `2${long}`,
    `3${long}`,
  ]);
  expect(await call('readableAfter', ['one', 'y'.repeat(5000)], 3000)).toEqual([undefined, undefined]);
  expect(await call('countRecords')).toBe(0);
});

test('nothing goes where the storage refuses for another reason', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('leftAfterRefusal', ['one', 'two'], 'Internal error')).toEqual({
    records: 2,
    failure: 'storage-full',
  });
});

test('settings that can not be read are not written over, and no picture is asked for', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  const stored = { images: true, format: 'json' };
  const { seen, ...rest } = await call('settingsAfterRefusal', stored, { textSize: 'large' });
  expect(seen.images).toBe(false);
  expect(rest).toEqual({ isChanged: false, stored });
});

test('what could fit nowhere takes nothing else away', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('readableAfter', ['one', 'y'.repeat(11_000_000)], 10_485_760)).toEqual(['one', undefined]);
  // The quota counts bytes, and such a character takes three.
  expect(await call('readableAfter', ['one', '文'.repeat(4_000_000)], 10_485_760)).toEqual(['one', undefined]);
});

test('readings that are stored at once, or again, are among those that are counted and forgotten', async ({
  inPage,
}) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  expect(await call('recordsAfterUpdate', 14)).toEqual({ first: 'changed', records: 12 });
});

test('what is no record, or no id, is a missing one', async ({ inPage }) => {
  const { call } = await inPage<typeof Extension>(modulePath, secure);
  const id = '11111111-1111-4111-8111-111111111111';
  for (const wrong of ['', 'readings', `${id}x`, '../x', id])
    expect(await call('readFailure', wrong)).toBe('record-missing');
  expect(await call('readFailure', id, { original: 5 })).toBe('record-missing');
  const article = { html: '', text: 'a', authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
  const original = { ok: true, article, removals: [], faults: [] };
  const reading = { source: { tabId: 1 }, original, kept: [], listed: [] };
  expect(await call('readFailure', id, reading)).toBe('ok');
  expect(await call('readFailure', 'another-key', reading)).toBe('record-missing');
});
