import { parseArgs } from 'node:util';
import type { PageChoice } from './corpora/index.ts';
import { peerNames } from './peers/names.ts';

export interface BenchOptions extends PageChoice {
  readonly peers: readonly string[];
  readonly json?: string;
  readonly diff?: string;
  readonly shown: number;
  /** Parts of Winnow to measure without, one at a time. */
  readonly ablate?: readonly string[];
  /** Parts of Winnow to leave out of this run. */
  readonly off: readonly string[];
  /** Measures time and size instead of quality. */
  readonly speed: boolean;
  /** Measures everything and writes it down. */
  readonly write: boolean;
}

export const usage = `npm run bench -- --corpus DIR [--corpus DIR ...] [options]
  --only a,b     these extractors alone: ${peerNames.join(', ')}
  --type T       pages of one type alone, such as article
  --half A|B     one half of the hosts alone: tune on one, check on the other
  --limit N      N pages alone, spread over the corpus
  --json FILE    keep all results, one page a line; what an interrupted run had stays in it
  --diff FILE    compare with an earlier --json FILE: which pages got better or worse, and which words came or went
  --shown N      how many changed pages --diff shows with their texts; 20 if left out
  --off a,b      leave out parts of Winnow: rules, finders, repairs by name, kind (newsletter) or group (rules/page)
  --ablate a,b   leave out each of these in its turn, and list what each is worth; all of them: rules,finders,repairs
  --speed        time, growth, click to article and bundle sizes instead of quality
  --write        all of it, into e2e/bench/RESULTS.md
  --page ID      show one page: expected beside got, and what was removed by which rule`;

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', multiple: true },
      only: { type: 'string' },
      type: { type: 'string' },
      half: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
      diff: { type: 'string' },
      page: { type: 'string' },
      off: { type: 'string' },
      ablate: { type: 'string' },
      speed: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      shown: { type: 'string', default: '20' },
    },
  });
  const { corpus, only, half, limit, shown, off, ablate, ...rest } = values;
  if (!corpus) throw new Error('Which pages? Give --corpus DIR.');
  if (half !== undefined && half !== 'A' && half !== 'B') throw new Error('--half is A or B.');
  const isPart = only !== undefined || rest.type !== undefined || half !== undefined || limit !== undefined;
  if (rest.write && (isPart || off !== undefined)) throw new Error('--write is for all pages, extractors and parts.');
  return {
    ...rest,
    corpora: corpus,
    // One page is looked at to see what Winnow does.
    peers: readPeerNames(only ?? (rest.page === undefined ? undefined : 'winnow')),
    shown: Number(shown),
    off: off?.split(',') ?? [],
    ...(ablate === undefined ? {} : { ablate: ablate.split(',') }),
    ...(half === undefined ? {} : { half }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

function readPeerNames(only: string | undefined): readonly string[] {
  if (only === undefined) return peerNames;
  const names = only.split(',');
  const unknown = names.find((name) => !peerNames.some((known) => known === name));
  if (unknown) throw new Error(`There is no extractor ${unknown}: ${peerNames.join(', ')}.`);
  return names;
}
