import { launchBrowser, Tab } from '../browser.ts';
import { type LabelledPage, spread } from '../corpora/labelled-page.ts';
import { Progress } from '../progress.ts';
import { writeTable } from '../table.ts';
import { median } from './statistics.ts';
import { Stopwatch } from './stopwatch.ts';

/** The page's element counts to grow to; the last is more than any page of the corpora has. */
const buckets = [1000, 3000, 10_000, 30_000, 100_000, 200_000];

/** Pages that are made large, so that one page's nature does not decide. */
const basePages = 3;

export interface Growth {
  readonly elements: number;
  /** Milliseconds by extractor; absent where it threw or hung on all of the pages. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** How time grows with the number of elements, on pages whose body is repeated. */
export async function measureGrowth(
  pages: readonly LabelledPage[],
  peers: readonly string[],
  program: string,
): Promise<Growth[]> {
  const browser = await launchBrowser();
  const stopwatch = new Stopwatch(new Tab(browser, program));
  const chosen = spread(pages, basePages);
  // The first runs compile; after that each bucket prepares for the next.
  for (const peer of peers) for (const page of chosen) await timeLargePage(stopwatch, page, peer, buckets[0] ?? 0);
  const progress = new Progress(buckets.length);
  const growths: Growth[] = [];
  for (const elements of buckets) {
    const times: (readonly [string, number])[] = [];
    for (const peer of peers) {
      const milliseconds = [];
      for (const page of chosen) milliseconds.push(...(await timeLargePage(stopwatch, page, peer, elements)));
      if (milliseconds.length > 0) times.push([peer, median(milliseconds)]);
    }
    growths.push({ elements, milliseconds: Object.fromEntries(times) });
    progress.step();
  }
  progress.end();
  await browser.close();
  return growths;
}

/** Nothing where the extractor threw or hung. */
async function timeLargePage(
  stopwatch: Stopwatch,
  page: LabelledPage,
  peer: string,
  elements: number,
): Promise<number[]> {
  try {
    await stopwatch.load({ html: page.readHtml(), url: page.url, elements });
    return [await stopwatch.time(peer)];
  } catch {
    return [];
  }
}

export function reportGrowth(growths: readonly Growth[], peers: readonly string[]): string {
  const rows = growths.map(({ elements, milliseconds }) => [
    elements.toLocaleString('en'),
    ...peers.map((peer) => milliseconds[peer]?.toFixed(0) ?? 'failed'),
  ]);
  return writeTable({ head: ['elements, ms', ...peers], rows });
}
