import { Readability } from '@mozilla/readability';
import { textOfHtml } from '../in-page/text.ts';
import { knownFields, type Peer } from './peer.ts';

type Found = ReturnType<Readability['parse']>;

/** Readability alone, as Firefox uses it. It takes the document apart, so it gets a copy. */
export const readability: Peer<Found> = {
  name: 'readability',
  extract: (page) => new Readability(page.cloneNode(true) as Document).parse(),
  read(found) {
    if (!found) return { text: '', failure: 'no article' };
    return {
      text: textOfHtml(found.content ?? ''),
      ...knownFields({ title: found.title, author: found.byline, date: found.publishedTime }),
    };
  },
};
