import { launchBrowser, Tab } from '../browser.ts';
import type { LabelledPage } from '../corpora/labelled-page.ts';
import type { Timing } from '../in-page/timing.ts';
import { Progress } from '../progress.ts';
import { type Table, writeTable } from '../table.ts';
import { median, quantile, sum } from './statistics.ts';

/** The middle one of three counts, so that one disturbance does not. */
const rounds = 3;

/** Compilers need some pages before an extractor runs at full speed; these are measured and forgotten. */
const warmUpPages = 10;

/** Every page's time for every extractor, one tab, one after the other: two at a time would disturb each other. */
export async function measureSpeed(
  pages: readonly LabelledPage[],
  peers: readonly string[],
  program: string,
): Promise<Timing[]> {
  const browser = await launchBrowser();
  const tab = new Tab(browser, program);
  const progress = new Progress(pages.length);
  for (const [index, page] of pages.slice(0, warmUpPages).entries()) await timePage(tab, page, peers, index);
  const timings: Timing[] = [];
  for (const [index, page] of pages.entries()) {
    timings.push(...(await timePage(tab, page, peers, index)));
    progress.step();
  }
  progress.end();
  await browser.close();
  return timings;
}

/** Nothing where an extractor threw or hung: without all of them there is no ratio. Quality counts the failure. */
async function timePage(tab: Tab, page: LabelledPage, names: readonly string[], first: number): Promise<Timing[]> {
  const html = page.readHtml();
  const results: Timing[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      results.push(await tab.call('timePage', { html, url: page.url, names, turn: first + round }));
    }
  } catch {
    return [];
  }
  const middle = names.map((name) => [name, median(results.map(({ milliseconds }) => milliseconds[name] ?? 0))]);
  return [{ elements: results[0]?.elements ?? 0, milliseconds: Object.fromEntries(middle) }];
}

/** Ratios are taken page by page: a mean of times says how the few largest pages went. */
export function reportSpeed(timings: readonly Timing[], peers: readonly string[]): string {
  const rows = peers.map((peer) => {
    const own = timesOf(timings, peer);
    const yardstick = timesOf(timings, 'readability');
    // The clock ticks in tenths of a millisecond; a page that took less than one tick has no ratio.
    const ratios = own.flatMap((time, at) => ((yardstick[at] ?? 0) >= 0.1 ? [time / (yardstick[at] ?? 1)] : []));
    const relative = [median(ratios), quantile(ratios, 0.95), sum(own) / sum(yardstick)].map((value) =>
      value.toFixed(2),
    );
    const absolute = [median(own), quantile(own, 0.95), Math.max(...own)].map((value) => value.toFixed(1));
    return [peer, ...relative, ...absolute];
  });
  const head = [
    `speed, ${timings.length} pages`,
    'ratio to Readability: median',
    'p95',
    'of the sums',
    'ms: median',
    'p95',
    'most',
  ];
  return writeTable({ head, rows } satisfies Table);
}

function timesOf(timings: readonly Timing[], peer: string): number[] {
  return timings.map(({ milliseconds }) => milliseconds[peer] ?? Number.NaN);
}
