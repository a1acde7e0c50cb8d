import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './address.ts';
import { readGzippedPage } from './decode.ts';
import type { CorpusAdapter, LabelledPage } from './labelled-page.ts';

/** The fields of a ground-truth file that are read here. */
interface GroundTruthFile {
  readonly url?: string;
  readonly _internal: { readonly page_type: { readonly primary: string } };
  readonly ground_truth: {
    readonly main_content?: string;
    readonly with: readonly string[];
    readonly without: readonly string[];
    readonly title: string | null;
    readonly author: string | null;
    readonly publish_date: string | null;
  };
}

/** WCXB: `ground-truth/ID.json` beside `html/ID.html.gz`, or both below a folder named after the split. */
export const wcxb: CorpusAdapter = {
  name: 'wcxb',
  recognises: (folder) => findSplit(folder) !== undefined,
  read(folder) {
    const split = findSplit(folder) ?? folder;
    const files = readdirSync(join(split, 'ground-truth')).filter((file) => file.endsWith('.json'));
    return files.sort().map((file) => readPage(split, file.replace('.json', '')));
  },
};

function findSplit(folder: string): string | undefined {
  return [folder, join(folder, 'dev')].find((candidate) => existsSync(join(candidate, 'ground-truth')));
}

function readPage(split: string, id: string): LabelledPage {
  const file: GroundTruthFile = JSON.parse(readFileSync(join(split, 'ground-truth', `${id}.json`), 'utf8'));
  const truth = file.ground_truth;
  const readHtml = () => readGzippedPage(join(split, 'html', `${id}.html.gz`));
  return {
    corpus: 'wcxb',
    id,
    url: addressOf(file.url, id, readHtml),
    type: file._internal.page_type.primary,
    truth: {
      text: truth.main_content ?? '',
      with: truth.with,
      without: truth.without,
      title: truth.title ?? '',
      author: truth.author ?? '',
      date: truth.publish_date ?? '',
    },
    readHtml,
  };
}
