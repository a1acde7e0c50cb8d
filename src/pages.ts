import { startOptions } from './options/options.ts';
import { startPopup } from './popup/popup.ts';
import { startReader } from './reader/reader.ts';

/** One script for all pages, as they share nearly all of it: each starts what its root is named after. */
const starts: Readonly<Record<string, () => void>> = { popup: startPopup, reader: startReader, options: startOptions };

starts[document.documentElement.className]?.();
