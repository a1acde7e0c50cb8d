import { type BuildOptions, build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../browsers/find.ts';
import type { BenchProgram } from './in-page/program.ts';

/** After this a page counts as hanging. Ten times what the slowest extractor takes on the slowest corpus page. */
export const hangMs = 30_000;

declare global {
  var winnowBench: BenchProgram;
}

/** Bundles the extractors and the bench's own part into one script for the page. */
export async function bundleProgram(extra: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/bench/in-page/program.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    logLevel: 'warning',
    ...extra,
  });
  return outputFiles?.[0]?.text ?? '';
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. Name one in CHROMIUM_BIN.');
  return chromium.launch({
    executablePath,
    // An interrupted run ends in its own way: it still has something to say.
    handleSIGINT: false,
    // No name resolves, so nothing can be fetched, whatever a page or an extractor tries.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** One tab with the program in it; a tab that hangs is thrown away and the next call gets a new one. */
export class Tab {
  #browser: Browser;
  #program: string;
  #page: Page | undefined;

  constructor(browser: Browser, program: string) {
    this.#browser = browser;
    this.#program = program;
  }

  /** Calls a function of the program. Throws where it threw or did not answer in time. */
  async call<Name extends keyof BenchProgram>(
    name: Name,
    given: Parameters<BenchProgram[Name]>,
    timeoutMs = hangMs,
  ): Promise<ReturnType<BenchProgram[Name]>> {
    const page = await this.open();
    const answer = page.evaluate(
      ([called, values]) => (globalThis.winnowBench[called] as (...all: unknown[]) => unknown)(...values),
      [name, given as unknown[]] as const,
    );
    return this.#orClose(answer as Promise<ReturnType<BenchProgram[Name]>>, timeoutMs);
  }

  /** The page that the program is in; a new one where there is none. */
  async open(): Promise<Page> {
    if (this.#page) return this.#page;
    // A context of its own gives a tab a process of its own.
    const context = await this.#browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.evaluate(this.#program);
    this.#page = page;
    return page;
  }

  async close(): Promise<void> {
    const context = this.#page?.context();
    this.#page = undefined;
    await context?.close();
  }

  async #orClose<Value>(answer: Promise<Value>, timeoutMs: number): Promise<Value> {
    try {
      return await withTimeout(answer, timeoutMs);
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

export async function withTimeout<Value>(answer: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const cut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs / 1000} s`)), timeoutMs);
  });
  answer.catch(() => {});
  return Promise.race([answer, cut]).finally(() => clearTimeout(timer));
}
