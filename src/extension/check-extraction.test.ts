import fc from 'fast-check';
import type { Article, PageExtraction, Removal } from '../article.ts';
import { expect, test } from '../testing/test.ts';
import { checkPageExtraction } from './check-extraction.ts';

const article: Article = {
  html: '<p>a</p>',
  text: 'a',
  authors: ['Ann'],
  keywords: [],
  wordCount: 1,
  readingMinutes: 1,
  title: 'Title',
  publishedTime: '2021-08-23T14:17:09+07:00',
  lang: 'zh-Hant-TW',
  dir: 'rtl',
  url: 'https://page.example/',
  leadImage: { url: 'https://img.example.org/a', width: 10 },
  provenance: { title: [{ value: 'Title', source: 'open-graph' }] },
};

const removal: Removal = {
  key: 'gift-1',
  rule: 'gift',
  kind: 'gift',
  label: 'Gift prompt',
  why: 'It offers to give the article away.',
  clue: 'gift this article',
  preview: 'Gift this article',
  count: 1,
  html: '<p>Gift this article</p>',
  anchor: -1,
};

const answer = (changed: object = {}, removals: readonly unknown[] = [removal]) => ({
  extraction: { ok: true, article: { ...article, ...changed }, removals, faults: [{ part: 'x', message: 'y' }] },
  href: 'https://page.example/',
});

const articleOf = (changed: object) => {
  const checked = checkPageExtraction(answer(changed));
  return checked?.extraction.ok ? checked.extraction.article : undefined;
};

test('what the page gives passes as it is', () => {
  expect(checkPageExtraction(answer())).toEqual(answer());
  const missing: PageExtraction = {
    extraction: { ok: false, failure: 'no-article', fallback: { text: 'a' } },
    href: 'x',
  };
  expect(checkPageExtraction(missing)).toEqual(missing);
});

test('a field that does not fit is as if it were not known', () => {
  const wrong = {
    title: 5,
    publishedTime: '2021<script>',
    lang: '"><x',
    dir: 'up',
    url: 'javascript:alert(1)',
    image: 'file:///etc/passwd',
    leadImage: { url: 'data:x' },
    free: 'yes',
    provenance: 5,
  };
  const { html, text, authors, keywords, wordCount, readingMinutes } = article;
  expect(articleOf(wrong)).toEqual({ html, text, authors, keywords, wordCount, readingMinutes });
});

test('long and unseen text is cut and cleaned', () => {
  expect(articleOf({ title: 'x'.repeat(1000) })?.title).toHaveLength(500);
  expect(articleOf({ title: '\u202eevil\u0000' })?.title).toBe('evil');
  expect(articleOf({ authors: Array.from({ length: 500 }, () => 'a') })?.authors).toHaveLength(50);
});

test('a provenance has names of fields only', () => {
  const sources = JSON.parse('{"__proto__": [], "a b": [], "title": 5, "byline": [{"value": "a", "source": "b"}, 5]}');
  expect(articleOf({ provenance: sources })?.provenance).toEqual({ title: [], byline: [{ value: 'a', source: 'b' }] });
});

test('an article of pictures has no text, but one without any field for it is none', () => {
  expect(articleOf({ text: '' })?.text).toBe('');
  expect(articleOf({ text: undefined })).toBeUndefined();
  expect(articleOf({ html: 'x'.repeat(6_000_001) })).toBeUndefined();
});

test('a removal that makes no sense is left out, and one without a clue is not', () => {
  const without = { ...removal, clue: undefined, preview: undefined };
  const checked = checkPageExtraction(answer({}, [removal, { ...removal, kind: 'toString' }, null, without]));
  expect(checked?.extraction).toMatchObject({ removals: [removal, { ...removal, clue: '', preview: '' }] });
});

test('anything else is refused', () => {
  const others = [undefined, null, 5, 'x', [], {}, { href: 'x' }, { extraction: { ok: 1 }, href: 'x' }];
  const failure = { extraction: { ok: false, failure: 'made-up' }, href: 'x' };
  for (const value of [...others, failure]) expect(checkPageExtraction(value)).toBeUndefined();
});

test('no JSON makes the check fail or pollutes anything', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      checkPageExtraction({ extraction: { ok: true, article: value, removals: value, faults: value }, href: 'x' });
      checkPageExtraction(answer({ leadImage: value, authors: value, provenance: value }, [value]));
      return ({} as Record<string, unknown>)['polluted'] === undefined;
    }),
    { numRuns: 500, seed: 20260514 },
  );
});
