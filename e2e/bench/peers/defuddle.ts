import Defuddle from 'defuddle';
import { textOfHtml } from '../in-page/text.ts';
import { knownFields, type Peer } from './peer.ts';

type Found = ReturnType<Defuddle['parse']>;

/** Defuddle as its own extension uses it in a page. It copies the document itself. */
export const defuddle: Peer<Found> = {
  name: 'defuddle',
  // `parse` is the synchronous half: it asks no server.
  extract: (page, url) => new Defuddle(page, { url }).parse(),
  read: (found) => ({
    text: textOfHtml(found.content),
    ...knownFields({ title: found.title, author: found.author, date: found.published }),
  }),
};
