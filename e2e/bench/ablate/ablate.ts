import { bundleProgram } from '../browser.ts';
import { worthOf } from '../compare/diff.ts';
import type { LabelledPage } from '../corpora/labelled-page.ts';
import { measureQuality } from '../quality.ts';
import { type PageRecord, recordKey } from '../records.ts';
import { mean, summarise } from '../score/summary.ts';
import { writeTable } from '../table.ts';
import { switchOff } from './off.ts';
import { chooseParts, type Part } from './parts.ts';

const peer = 'winnow';

/** What switching a part off does; differences are against the run with all parts. */
interface Cost {
  readonly part: Part;
  readonly pages: number;
  readonly better: number;
  readonly worse: number;
  readonly gain: number;
  readonly leaked: number;
  readonly found: number;
}

/** Switches one part off after the other, and says what each is worth: the most useful first, the harmful last. */
export async function reportAblation(pages: readonly LabelledPage[], words: readonly string[]): Promise<string> {
  const run = (chosen: readonly LabelledPage[], program: string) =>
    measureQuality({ pages: chosen, peers: [peer], program, keep: () => {} });
  const all = await run(pages, await bundleProgram());
  const costs: Cost[] = [];
  for (const part of chooseParts(words)) {
    console.error(part.name);
    const touched = pagesTouched(pages, all, part);
    const without = await run(touched, await bundleProgram({ plugins: [switchOff([part])] }));
    costs.push(compare(part, all, without));
  }
  return writeCosts(costs);
}

/** A rule that removed nothing from a page can't change it, so only the others are run again. */
function pagesTouched(pages: readonly LabelledPage[], all: readonly PageRecord[], part: Part): LabelledPage[] {
  if (part.kind === undefined) return [...pages];
  const used = all.filter(({ results }) => results[peer]?.removals?.some(({ rule }) => rule === part.name));
  const keys = new Set(used.map(recordKey));
  return pages.filter((page) => keys.has(recordKey(page)));
}

function compare(part: Part, all: readonly PageRecord[], without: readonly PageRecord[]): Cost {
  const changed = new Map(without.map((record) => [recordKey(record), record]));
  const after = all.map((record) => changed.get(recordKey(record)) ?? record);
  const gains = all.map((record, at) => worth(after[at]) - worth(record));
  const [now, then] = [summarise(after, peer).snippets, summarise(all, peer).snippets];
  return {
    part,
    pages: without.length,
    better: gains.filter((gain) => gain > 0).length,
    worse: gains.filter((gain) => gain < 0).length,
    gain: mean(gains),
    leaked: now.falsePositives - then.falsePositives,
    found: now.truePositives - then.truePositives,
  };
}

function worth(record: PageRecord | undefined): number {
  const score = record?.results[peer];
  return score ? worthOf(score) : 0;
}

function writeCosts(costs: readonly Cost[]): string {
  const sorted = [...costs].sort((one, other) => one.gain - other.gain);
  const rows = sorted.map(({ part, pages, better, worse, gain, leaked, found }) => {
    const signed = [leaked, found].map((value) => (value > 0 ? `+${value}` : `${value}`));
    return [`${part.name} (${part.kind ?? part.group})`, pages, better, worse, gain.toFixed(5), ...signed];
  });
  return writeTable({ head: ['without', 'pages run', 'better', 'worse', 'mean score', 'leaks', 'found'], rows });
}
