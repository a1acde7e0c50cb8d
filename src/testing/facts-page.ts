// The fake has to stand there before the modules that use it are run.
import './fake-browser.ts';

import type { Article } from '../article.ts';
import { factsView } from '../view/facts.ts';

/** What is told of an article of that day, and of the day it was changed. */
export function factsOf(times: Pick<Article, 'publishedTime' | 'modifiedTime'>): readonly string[] {
  const article: Article = { authors: [], keywords: [], html: '', text: '', wordCount: 0, readingMinutes: 0, ...times };
  return [...factsView(article).children].map((fact) => fact.getAttribute('data-field') ?? '');
}
