import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './address.ts';
import { readGzippedPage } from './decode.ts';
import type { CorpusAdapter, LabelledPage } from './labelled-page.ts';

interface Case {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

/** trafilatura's evaluation data: `cases.json` by address beside `html/FILE.gz`. It labels snippets, not whole texts. */
export const trafilaturaEval: CorpusAdapter = {
  name: 'trafilatura-eval',
  recognises: (folder) => existsSync(join(folder, 'cases.json')),
  read(folder) {
    const cases: Record<string, Case> = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
    return Object.entries(cases).map(([url, labelled]) => readCase(folder, url, labelled));
  },
};

function readCase(folder: string, url: string, { file, author, ...labelled }: Case): LabelledPage {
  const id = file.replace(/\.html$/, '');
  const readHtml = () => readGzippedPage(join(folder, 'html', `${file}.gz`));
  return {
    corpus: 'trafilatura-eval',
    id,
    url: addressOf(url, id, readHtml),
    type: 'mixed',
    truth: {
      with: labelled.with,
      without: labelled.without,
      ...(labelled.title === undefined ? {} : { title: labelled.title }),
      ...(author === undefined ? {} : { author: [author].flat().join(', ') }),
      ...(labelled.date === undefined ? {} : { date: labelled.date }),
    },
    readHtml,
  };
}
