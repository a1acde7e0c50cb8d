import { build } from 'esbuild';
import { launchBrowser } from '../browser.ts';
import type { LabelledPage } from '../corpora/labelled-page.ts';
import type { PageBlocks } from './in-page.ts';

declare global {
  var winnowTraining: { blocksOfPage(page: { html: string; url: string }): PageBlocks | undefined };
}

/** A labelled page, measured. */
export interface MeasuredPage {
  readonly page: LabelledPage;
  readonly texts: readonly string[];
  readonly silent: readonly boolean[];
  readonly rows: Float32Array;
}

const tabs = 2;

/** Measures the blocks of all pages in a real browser. */
export async function collect(pages: readonly LabelledPage[]): Promise<MeasuredPage[]> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/bench/train/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
  });
  const program = outputFiles[0]?.text ?? '';
  const browser = await launchBrowser();
  const measured: MeasuredPage[] = [];
  const queue = [...pages];
  const work = async (): Promise<void> => {
    const tab = await browser.newPage();
    await tab.evaluate(program);
    for (let page = queue.shift(); page; page = queue.shift()) {
      const given = { html: page.readHtml(), url: page.url };
      const blocks = await tab.evaluate((each) => globalThis.winnowTraining.blocksOfPage(each), given);
      if (!blocks) continue;
      const rows = new Float32Array(bytesOf(blocks.rows));
      measured.push({ page, texts: blocks.texts, silent: blocks.silent, rows });
      if (measured.length % 100 === 0) console.log(`measured ${measured.length} of ${pages.length}`);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await browser.close();
  return measured.sort((one, other) => (one.page.id < other.page.id ? -1 : 1));
}

function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return Uint8Array.from(bytes).buffer;
}
