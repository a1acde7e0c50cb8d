import { existsSync } from 'node:fs';
import { type Half, halfOf } from '../half.ts';
import { type LabelledPage, spread } from './labelled-page.ts';
import { news2013 } from './news-2013.ts';
import { trafilaturaEval } from './trafilatura-eval.ts';
import { wcxb } from './wcxb.ts';

/** To read another corpus, add its adapter here. */
const adapters = [wcxb, trafilaturaEval, news2013];

function readCorpus(folder: string): LabelledPage[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. e2e/bench/README.md says where to get pages.`);
  const adapter = adapters.find((candidate) => candidate.recognises(folder));
  if (!adapter) {
    const known = adapters.map(({ name }) => name).join(', ');
    throw new Error(`${folder} has none of the known layouts (${known}). Add an adapter in e2e/bench/corpora.`);
  }
  return adapter.read(folder);
}

export interface PageChoice {
  readonly corpora: readonly string[];
  readonly type?: string;
  readonly half?: Half;
  readonly page?: string;
  readonly limit?: number;
}

/** The pages of all corpora that were asked for. */
export function choosePages({ corpora, type, half, page: id, limit }: PageChoice): LabelledPage[] {
  const pages = corpora
    .flatMap(readCorpus)
    .filter((page) => type === undefined || page.type === type)
    .filter((page) => half === undefined || halfOf(page.url) === half)
    .filter((page) => id === undefined || page.id === id);
  if (pages.length === 0) throw new Error('No page is left to measure.');
  return limit === undefined ? pages : spread(pages, limit);
}
