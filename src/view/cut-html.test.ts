import { expect, test } from '../testing/test.ts';
import type * as ViewPage from '../testing/view-page.ts';
import { cutHtml } from './cut-html.ts';

test('an ordinary article is whole', () => {
  expect(cutHtml('<p>a</p>')).toEqual({ html: '<p>a</p>', isCut: false });
  expect(cutHtml('')).toEqual({ html: '', isCut: false });
});

test('one of very many elements is cut before a tag', () => {
  const { html, isCut } = cutHtml('<p>a</p>'.repeat(50_000));
  expect(isCut).toBe(true);
  expect(html).toBe('<p>a</p>'.repeat(30_000));
});

test('a very long one is cut anywhere but within a character', () => {
  const paragraph = `<p>${'a'.repeat(4_000_000)}</p>`;
  expect(cutHtml(paragraph)).toEqual({ html: paragraph.slice(0, 3_000_000), isCut: true });
  expect(cutHtml('a'.repeat(4_000_000))).toEqual({ html: 'a'.repeat(3_000_000), isCut: true });
  expect(cutHtml(`${'a'.repeat(5_000_000)}<br>`)).toEqual({ html: 'a'.repeat(3_000_000), isCut: true });
  expect(cutHtml(`a${'😀'.repeat(2_000_000)}`).html).toBe(`a${'😀'.repeat(1_499_999)}`);
});

test('all of a long article is exported, with what was put back', async ({ inPage }) => {
  const { call } = await inPage<typeof ViewPage>('src/testing/view-page.ts');
  const all = 'The ferry left.\n\nIt came back.';
  const text = await call('exportedWith', '<p>a</p>'.repeat(50_000), all, { html: '<p>A gift</p>', anchor: 0 });
  expect(text).toContain(`${all}\n\nA gift`);
});
