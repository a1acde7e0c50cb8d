import { reportAblation } from './ablate/ablate.ts';
import { switchOff } from './ablate/off.ts';
import { chooseParts } from './ablate/parts.ts';
import { bundleProgram } from './browser.ts';
import { reportDifferences } from './compare/diff.ts';
import { showPage } from './compare/show-page.ts';
import { choosePages } from './corpora/index.ts';
import type { LabelledPage } from './corpora/labelled-page.ts';
import { type BenchOptions, readOptions, usage } from './options.ts';
import { measureQuality } from './quality.ts';
import { type PageRecord, RecordFile, readRecords, recordKey } from './records.ts';
import { reportQuality } from './report.ts';
import { writeResults } from './results.ts';
import { runSpeed } from './speed/index.ts';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}

async function run(options: BenchOptions): Promise<void> {
  const pages = choosePages(options);
  if (options.ablate) return console.log(await reportAblation(pages, options.ablate));
  const program = await bundleProgram({ plugins: [switchOff(chooseParts(options.off))] });
  if (options.speed) return console.log(await runSpeed(pages, options.peers, program));
  // Read before the run: it may write the same file.
  const before = options.diff === undefined ? undefined : readRecords(options.diff);
  const records = await measure(pages, options, program);
  if (options.page !== undefined) return showPages(pages, records);
  const quality = reportQuality(records, options.peers);
  console.log(quality);
  if (before) compare(pages, { before, after: records }, options);
  if (options.write && records.length === pages.length) {
    writeResults([quality, await runSpeed(pages, options.peers, program)]);
  }
}

async function measure(pages: readonly LabelledPage[], options: BenchOptions, program: string): Promise<PageRecord[]> {
  const file = options.json === undefined ? undefined : new RecordFile(options.json);
  const interrupted = new AbortController();
  const stop = () => {
    console.error('Interrupted: what follows is of the pages so far.');
    interrupted.abort();
  };
  process.once('SIGINT', stop);
  const keep = (record: PageRecord) => file?.append(record);
  const records = await measureQuality({ pages, peers: options.peers, program, keep, signal: interrupted.signal });
  process.off('SIGINT', stop);
  return records;
}

function showPages(pages: readonly LabelledPage[], records: readonly PageRecord[]): void {
  for (const record of records) {
    const page = pages.find((candidate) => recordKey(candidate) === recordKey(record));
    if (!page) continue;
    for (const [peer, score] of Object.entries(record.results)) console.log(`${showPage(page, peer, score)}\n`);
  }
}

function compare(
  pages: readonly LabelledPage[],
  runs: { readonly before: readonly PageRecord[]; readonly after: readonly PageRecord[] },
  { peers, shown }: BenchOptions,
): void {
  const truths = new Map(pages.map((page) => [recordKey(page), page.truth]));
  for (const peer of peers) console.log(`\n${reportDifferences({ ...runs, truths, peer, shown })}`);
}
