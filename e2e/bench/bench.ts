import { bundleProgram } from './browser.ts';
import { readCorpus } from './corpora/index.ts';
import type { LabelledPage } from './corpora/labelled-page.ts';
import { halfOf } from './half.ts';
import { type BenchOptions, readOptions, usage } from './options.ts';
import { measureQuality } from './quality.ts';
import { RecordFile } from './records.ts';
import { reportQuality } from './report.ts';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}

async function run(options: BenchOptions): Promise<void> {
  const pages = choosePages(options);
  const file = options.json === undefined ? undefined : new RecordFile(options.json);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const records = await measureQuality({
    pages,
    peers: options.peers,
    program: await bundleProgram(),
    keep: (record) => file?.append(record),
    signal: interrupted.signal,
  });
  console.log(reportQuality(records, options.peers));
}

function choosePages(options: BenchOptions): LabelledPage[] {
  const pages = options.corpora
    .flatMap(readCorpus)
    .filter(({ type }) => options.type === undefined || type === options.type)
    .filter(({ url }) => options.half === undefined || halfOf(url) === options.half)
    .filter(({ id }) => options.page === undefined || id === options.page);
  const step = Math.max(1, pages.length / (options.limit ?? pages.length));
  return pages.filter((_, position) => Math.floor(position / step) !== Math.floor((position - 1) / step));
}
