import fc, { type Arbitrary } from 'fast-check';
import type { Article } from '../../../src/article.ts';
import { text } from './markup.ts';

const line = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('---', '"', "'", ': |', '{{x}}', 'a\n---\nb: c'),
);
const lines = fc.array(line, { maxLength: 4 });

/** An article whose fields say anything. */
export const article: Arbitrary<Article> = fc.record(
  {
    html: fc.constant(''),
    text: line,
    title: line,
    byline: line,
    authors: lines,
    publishedTime: fc.constantFrom('2026-05-14', '2026-05-14T07:30:00+02:00'),
    siteName: line,
    url: fc.constantFrom('https://page.example/story', 'https://page.example/a?b="c"'),
    lang: fc.constantFrom('en', 'zh-Hant'),
    excerpt: line,
    keywords: lines,
    licence: line,
    wordCount: fc.nat(),
    readingMinutes: fc.nat(),
  },
  { requiredKeys: ['html', 'text', 'authors', 'keywords', 'wordCount', 'readingMinutes'] },
);
