import { expect, test } from 'playwright/test';
import type { Article } from '../article.ts';
import { checkReading } from '../extension/record-schema.ts';
import { candidatesOf, chosenArticle } from './chosen-article.ts';

const article: Article = {
  html: '<p>Text</p>',
  text: 'Text',
  title: 'Old bridge closed',
  byline: 'Jane Doe',
  authors: ['Jane Doe'],
  publishedTime: '2021-08-23',
  excerpt: 'The old bridge was closed.',
  keywords: [],
  wordCount: 1,
  readingMinutes: 1,
  provenance: {
    title: [
      { value: 'Old bridge closed', source: 'heading' },
      { value: 'Bridge closed | Post', source: 'open-graph' },
    ],
    authors: [
      { value: 'Jane Doe', source: 'byline' },
      { value: 'Jane Doe, John Roe', source: 'json-ld' },
    ],
    publishedTime: [
      { value: '2021-08-23', source: 'dateline' },
      { value: 'yesterday', source: 'meta' },
    ],
  },
};

test('a chosen candidate takes the place of what was found', () => {
  expect(chosenArticle(article, { title: 'Bridge closed | Post' }).title).toBe('Bridge closed | Post');
});

test('a chosen author keeps the degrees', () => {
  const value = 'Jane Doe, MD, Ph.D., John Roe, E-RYT 200, Ann Poe';
  const candidates = [{ value, source: 'byline' }] as const;
  const { authors } = chosenArticle({ ...article, provenance: { authors: candidates } }, { authors: value });
  expect(authors).toEqual(['Jane Doe, MD, Ph.D.', 'John Roe, E-RYT 200', 'Ann Poe']);
});

test('chosen authors are people again, and the byline', () => {
  const { authors, byline } = chosenArticle(article, { authors: 'Jane Doe, John Roe' });
  expect({ authors, byline }).toEqual({ authors: ['Jane Doe', 'John Roe'], byline: 'Jane Doe, John Roe' });
});

test('what is no candidate can not be chosen', () => {
  expect(chosenArticle(article, { title: 'Another', section: 'Another', publishedTime: 'yesterday' })).toEqual(article);
});

test('what is shown but was declared nowhere is from the text', () => {
  expect(candidatesOf(article, 'excerpt')).toEqual([{ value: 'The old bridge was closed.', source: 'text' }]);
});

test('a stored choice is read again, and nothing else beside it', () => {
  const found = { ok: true, article, removals: [], faults: [] };
  const stored = {
    source: { tabId: 1 },
    original: found,
    kept: [],
    listed: [],
    chosen: { title: 'x', html: '<b>', authors: 7 },
  };
  expect(checkReading(stored)?.chosen).toEqual({ title: 'x' });
});
