import type { Extraction } from '../../../src/article.ts';
import { extract } from '../../../src/extract/index.ts';
import { knownFields, type Peer } from './peer.ts';

/** Winnow as its library is called. Scored on `article.text`; on nothing but the title where it finds no article. */
export const winnow: Peer<Extraction> = {
  name: 'winnow',
  extract: (page, url) => extract(page, { url }),
  read(extraction) {
    // Without an article the page's title is shown over its text.
    if (!extraction.ok)
      return {
        text: '',
        failure: extraction.failure,
        ...knownFields({ title: extraction.fallback?.title, author: undefined, date: undefined }),
      };
    const { article, removals, faults } = extraction;
    const author = article.authors.join(', ') || article.byline;
    return {
      text: article.text,
      ...knownFields({ title: article.title, author, date: article.publishedTime }),
      removals: removals.map(({ rule, clue, preview }) => ({ rule, clue, text: preview })),
      faults: faults.map(({ part, message }) => `${part}: ${message}`),
    };
  },
};
