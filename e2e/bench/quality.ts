import { launchBrowser, Tab } from './browser.ts';
import type { LabelledPage } from './corpora/labelled-page.ts';
import { halfOf } from './half.ts';
import type { Outcome } from './in-page/program.ts';
import { Progress } from './progress.ts';
import type { PageRecord } from './records.ts';
import { scorePage } from './score/page-score.ts';

/** More do not help: each tab keeps a core busy, and reading and scoring takes another. */
const workers = 2;

export interface QualityRun {
  readonly pages: readonly LabelledPage[];
  readonly peers: readonly string[];
  readonly program: string;
  /** Called for every page as soon as it is done. */
  readonly keep: (record: PageRecord) => void;
  readonly signal?: AbortSignal;
}

/** Gives every page to every extractor and judges what comes back. */
export async function measureQuality(run: QualityRun): Promise<PageRecord[]> {
  const browser = await launchBrowser();
  const progress = new Progress(run.pages.length);
  const records: PageRecord[] = [];
  const waiting = run.pages.values();
  const work = async () => {
    const tab = new Tab(browser, run.program);
    for (const page of waiting) {
      if (run.signal?.aborted) return;
      const record = await judgePage(tab, page, run.peers);
      records.push(record);
      run.keep(record);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  progress.end();
  await browser.close();
  return records;
}

async function judgePage(tab: Tab, page: LabelledPage, names: readonly string[]): Promise<PageRecord> {
  const outcomes = await runPeers(tab, page, names);
  const { corpus, id, url, type } = page;
  const judged = Object.entries(outcomes).map(([name, outcome]) => [name, scorePage(page, outcome)] as const);
  return { corpus, id, url, type, half: halfOf(url), results: Object.fromEntries(judged) };
}

/** All extractors in one call; one by one where that hangs, so that only the one that hangs counts as failed. */
async function runPeers(
  tab: Tab,
  page: LabelledPage,
  names: readonly string[],
): Promise<Readonly<Record<string, Outcome>>> {
  const html = page.readHtml();
  try {
    return await tab.call('extractPage', [{ html, url: page.url, names }]);
  } catch (error) {
    if (names.length === 1) return Object.fromEntries(names.map((name) => [name, failed(error)]));
    const each = [];
    for (const name of names) each.push(await runPeers(tab, page, [name]));
    return Object.assign({}, ...each);
  }
}

function failed(error: unknown): Outcome {
  return { text: '', failure: String(error), milliseconds: Number.NaN };
}
