import { expect, test } from '../testing/test.ts';
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

test('a very long one is cut before a tag, or anywhere where it has none', () => {
  const paragraph = `<p>${'a'.repeat(1_000_000)}</p>`;
  expect(cutHtml(paragraph.repeat(9)).html).toBe(
    `${paragraph.repeat(2)}<p>${'a'.repeat(1_000_000)}`.slice(0, -1_000_003),
  );
  expect(cutHtml('a'.repeat(4_000_000))).toEqual({ html: 'a'.repeat(3_000_000), isCut: true });
});
