import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from './decode.ts';
import type { CorpusAdapter, LabelledPage } from './labelled-page.ts';

interface Entry {
  readonly key: string;
  readonly href: string;
}

interface Expected {
  readonly title: string | null;
  readonly text: string | null;
}

/** The test pages of npm's `article`: `datamap.json`, `expected/KEY.json` and `source/KEY.html`; news of summer 2013. */
export const news2013: CorpusAdapter = {
  name: 'news-2013',
  recognises: (folder) => existsSync(join(folder, 'datamap.json')),
  read(folder) {
    const entries: readonly Entry[] = JSON.parse(readFileSync(join(folder, 'datamap.json'), 'utf8'));
    return entries.map((entry) => readEntry(folder, entry));
  },
};

function readEntry(folder: string, { key, href }: Entry): LabelledPage {
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected', `${key}.json`), 'utf8'));
  return {
    corpus: 'news-2013',
    id: key.slice(0, 8),
    url: href,
    type: 'article',
    truth: { text: expected.text ?? '', with: [], without: [], ...(expected.title ? { title: expected.title } : {}) },
    readHtml: () => decodePage(readFileSync(join(folder, 'source', `${key}.html`))),
  };
}
