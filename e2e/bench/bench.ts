import { bundleProgram } from './browser.ts';
import { reportDifferences } from './compare/diff.ts';
import { showPage } from './compare/show-page.ts';
import { choosePages } from './corpora/index.ts';
import type { LabelledPage } from './corpora/labelled-page.ts';
import { type BenchOptions, readOptions, usage } from './options.ts';
import { measureQuality } from './quality.ts';
import { type PageRecord, RecordFile, readRecords, recordKey } from './records.ts';
import { reportQuality } from './report.ts';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}

async function run(options: BenchOptions): Promise<void> {
  const pages = choosePages(options);
  // Read before the run: it may write the same file.
  const before = options.diff === undefined ? undefined : readRecords(options.diff);
  const records = await measure(pages, options);
  if (options.page !== undefined) return showPages(pages, records);
  console.log(reportQuality(records, options.peers));
  if (!before) return;
  const truths = new Map(pages.map((page) => [recordKey(page), page.truth]));
  for (const peer of options.peers) {
    console.log(`\n${reportDifferences({ before, after: records, truths, peer, shown: options.shown })}`);
  }
}

async function measure(pages: readonly LabelledPage[], options: BenchOptions): Promise<PageRecord[]> {
  const file = options.json === undefined ? undefined : new RecordFile(options.json);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  return measureQuality({
    pages,
    peers: options.peers,
    program: await bundleProgram(),
    keep: (record) => file?.append(record),
    signal: interrupted.signal,
  });
}

function showPages(pages: readonly LabelledPage[], records: readonly PageRecord[]): void {
  for (const record of records) {
    const page = pages.find((candidate) => recordKey(candidate) === recordKey(record));
    if (!page) continue;
    for (const [peer, score] of Object.entries(record.results)) console.log(`${showPage(page, peer, score)}\n`);
  }
}
