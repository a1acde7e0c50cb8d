import { textOfNode } from '../in-page/text.ts';
import type { Peer } from './peer.ts';

/** The whole page's text: the floor that every extractor must beat. */
export const pageText: Peer<string> = {
  name: 'text',
  extract: (page) => textOfNode(page.body),
  read: (text) => ({ text }),
};
