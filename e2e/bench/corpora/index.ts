import { existsSync } from 'node:fs';
import type { LabelledPage } from './labelled-page.ts';
import { trafilaturaEval } from './trafilatura-eval.ts';
import { wcxb } from './wcxb.ts';

/** To read another corpus, add its adapter here. */
const adapters = [wcxb, trafilaturaEval];

export function readCorpus(folder: string): LabelledPage[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. e2e/bench/README.md says where to get pages.`);
  const adapter = adapters.find((candidate) => candidate.recognises(folder));
  if (!adapter) {
    const known = adapters.map(({ name }) => name).join(', ');
    throw new Error(`${folder} has none of the known layouts (${known}). Add an adapter in e2e/bench/corpora.`);
  }
  return adapter.read(folder);
}
