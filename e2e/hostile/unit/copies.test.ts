import { expect, test } from '../../../src/testing/test.ts';
import { pageOf } from '../cases/case.ts';
import type * as Copies from '../in-page/copies.ts';
import { note } from '../whole.ts';

/** More than a pattern of a library can bear, each in a place where such patterns look. */
const long = [
  `<img srcset="${'a '.repeat(150_000)}" alt="">`,
  `<img data-src="${'.jpg'.repeat(100_000)} x" alt="">`,
  `<img src="https://a.example/${'a'.repeat(100_000)}" alt="">`,
  `<a href="https://a.example/${'%20'.repeat(100_000)}">x</a>`,
  `<p class="${'share '.repeat(100_000)}" id="${'aB_'.repeat(100_000)}" style="${'a'.repeat(100_000)}">x</p>`,
  `<meta property="og:title" content="${'a'.repeat(100_000)}">`,
  `<p ${Array.from({ length: 5_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`,
  `<body ${Array.from({ length: 5_000 }, (_, index) => `a${index}`).join(' ')}>`,
];

test('no attribute of a copy is longer than a pattern can bear, no element has more than a few', async ({
  inPage,
}, info) => {
  const { call } = await inPage<typeof Copies>('e2e/hostile/in-page/copies.ts');
  for (const html of long) {
    const most = await call('mostIn', pageOf(html));
    expect(most, html.slice(0, 60)).toEqual({ attributes: expect.any(Number), characters: expect.any(Number) });
    if (typeof most === 'string') continue;
    expect(most.attributes, html.slice(0, 60)).toBeLessThanOrEqual(1_000);
    expect(most.characters, html.slice(0, 60)).toBeLessThanOrEqual(10_000);
  }
  expect(await call('mostIn', `<p>${'words '.repeat(1_400_000)}</p>`)).toBe('too-big');
  note(info, { family: 'T7 attributes of a copy', number: long.length, held: 'at most 1,000 of 10,000 characters' });
});
