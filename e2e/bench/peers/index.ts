import { defuddle } from './defuddle.ts';
import { pageText } from './page-text.ts';
import type { Peer } from './peer.ts';
import { readability } from './readability.ts';
import { winnow } from './winnow.ts';

/** To measure another extractor, add its file here and its name in `names.ts`. */
export const peers: readonly Peer[] = [winnow, readability, defuddle, pageText] as const;
