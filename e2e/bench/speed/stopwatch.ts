import type { CDPSession, Page } from 'playwright';
import { hangMs, type Tab, withTimeout } from '../browser.ts';
import type { TimedPage } from '../in-page/timing.ts';
import { median } from './statistics.ts';

/**
 * Times extractors by the processor time of the page's thread, which other programs on the machine do not change as
 * they change a clock's: beside eight busy processes a loop took 46 to 49 ms of it, and 85 to 128 ms by the clock.
 */
export class Stopwatch {
  #tab: Tab;
  #page: Page | undefined;
  #session: CDPSession | undefined;
  #overheadMs = 0;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** The page that the next runs are about; says how many elements it has. */
  load(page: TimedPage): Promise<number> {
    return this.#tab.call('loadPage', [page]);
  }

  /** Milliseconds of one extraction from a fresh document. Throws where the extractor threw or hung. */
  async time(peer: string): Promise<number> {
    await this.#tab.call('prepareDocument', []);
    const session = await this.#attach();
    const milliseconds = await this.#spend(session, `winnowBench.runPrepared(${JSON.stringify(peer)})`);
    return Math.max(0, milliseconds - this.#overheadMs);
  }

  /** A tab that hung was replaced, and a session belongs to its tab. */
  async #attach(): Promise<CDPSession> {
    const page = await this.#tab.open();
    if (this.#session && this.#page === page) return this.#session;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const idle: number[] = [];
    for (let count = 0; count < 21; count += 1) idle.push(await this.#spend(session, '0'));
    this.#overheadMs = median(idle);
    this.#page = page;
    this.#session = session;
    return session;
  }

  async #spend(session: CDPSession, expression: string): Promise<number> {
    const before = await readThreadTime(session);
    const work = session.send('Runtime.evaluate', { expression, returnByValue: true });
    const { exceptionDetails } = await withTimeout(work, hangMs).catch(async (error) => {
      await this.#tab.close();
      throw error;
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (await readThreadTime(session)) - before;
  }
}

async function readThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('This Chromium does not tell the processor time of a thread.');
  return time * 1000;
}
