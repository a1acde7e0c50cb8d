import type { Extraction } from '../../../src/article.ts';
import { extract } from '../../../src/extract/index.ts';
import { knownFields, type Peer } from './peer.ts';

/** Winnow as its library is called. Scored on `article.text`; on nothing where it finds no article. */
export const winnow: Peer<Extraction> = {
  name: 'winnow',
  extract: (page, url) => extract(page, { url }),
  read(extraction) {
    if (!extraction.ok) return { text: '', failure: extraction.failure };
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
