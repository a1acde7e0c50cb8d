import { launchBrowser, Tab } from '../browser.ts';
import type { LabelledPage } from '../corpora/labelled-page.ts';
import { Progress } from '../progress.ts';
import { writeTable } from '../table.ts';
import { median, quantile, sum } from './statistics.ts';
import { Stopwatch } from './stopwatch.ts';

/** The middle one of three counts: one collection of garbage does not. */
const rounds = 3;

/** Compilers need some pages before an extractor runs at full speed; these are measured and forgotten. */
const warmUpPages = 10;

/** Milliseconds of each extractor on one page. */
export type Timing = Readonly<Record<string, number>>;

/** Every page's time for every extractor, one tab, one after the other: two at a time would disturb each other. */
export async function measureSpeed(
  pages: readonly LabelledPage[],
  peers: readonly string[],
  program: string,
): Promise<Timing[]> {
  const browser = await launchBrowser();
  const stopwatch = new Stopwatch(new Tab(browser, program));
  const progress = new Progress(pages.length);
  for (const page of pages.slice(0, warmUpPages)) await timePage(stopwatch, page, peers);
  const timings: Timing[] = [];
  for (const [index, page] of pages.entries()) {
    timings.push(...(await timePage(stopwatch, page, rotate(peers, index))));
    progress.step();
  }
  progress.end();
  await browser.close();
  return timings;
}

/** Nothing where an extractor threw or hung: without all of them there is no ratio. Quality counts the failure. */
async function timePage(stopwatch: Stopwatch, page: LabelledPage, peers: readonly string[]): Promise<Timing[]> {
  const times = new Map<string, number[]>(peers.map((peer) => [peer, []]));
  try {
    await stopwatch.load({ html: page.readHtml(), url: page.url });
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of rotate(peers, round)) times.get(peer)?.push(await stopwatch.time(peer));
    }
  } catch (error) {
    console.error(`${page.id} is left out: ${error}`);
    return [];
  }
  return [Object.fromEntries([...times].map(([peer, each]) => [peer, median(each)]))];
}

/** Another one comes first each time: the first one finds cold caches. */
function rotate(peers: readonly string[], turn: number): string[] {
  const first = turn % peers.length;
  return [...peers.slice(first), ...peers.slice(0, first)];
}

/** Ratios are taken page by page: a mean of times says how the few largest pages went. */
export function reportSpeed(timings: readonly Timing[], peers: readonly string[]): string {
  const timesOf = (peer: string) => timings.map((timing) => timing[peer] ?? Number.NaN);
  const yardstick = timesOf('readability');
  const rows = peers.map((peer) => {
    const own = timesOf(peer);
    const ratios = own.map((time, at) => time / (yardstick[at] ?? Number.NaN));
    const relative = [median(ratios), quantile(ratios, 0.95), sum(own) / sum(yardstick)];
    const absolute = [median(own), quantile(own, 0.95), Math.max(...own)];
    return [peer, ...relative.map((ratio) => ratio.toFixed(2)), ...absolute.map((time) => time.toFixed(1))];
  });
  const ratios = ['ratio to Readability: median', 'p95', 'of the sums'];
  return writeTable({ head: [`speed, ${timings.length} pages`, ...ratios, 'ms: median', 'p95', 'most'], rows });
}
