/**
 * Tests of the built extension. Each spec runs in Chromium and in Firefox; a worker launches its browser once, and every
 * test starts with an empty tab and ends with a look at the console. A test gets:
 *   `session`, the browser, as browsers/browser.ts describes it;
 *   `site`, which serves pages to it;
 *   `launch`, for another browser that is set up differently.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { buildExtension } from '../build.mjs';
import type { Browser, LaunchOptions, Popup, Tab } from './browsers/browser.ts';
import type { BrowserName } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import { type Site, startSite } from './site.ts';

export { expect };

interface WorkerFixtures {
  /** The folder of the extension, built for this browser. */
  readonly extension: string;
  readonly launched: Browser;
  readonly site: Site;
}

interface Fixtures {
  readonly session: Browser;
  /** Launches another browser, for a test that needs it set up differently; it is closed after the test. */
  readonly launch: (options: Omit<LaunchOptions, 'extension'>) => Promise<Browser>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  extension: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'winnow-extension-'));
      try {
        await buildExtension(browserName === 'firefox' ? 'firefox' : 'chrome', folder);
        await use(folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ browserName, extension }, use) => {
      const browser = await launchBrowser(browserName as BrowserName, { extension });
      await use(browser);
      await browser.close();
    },
    // A browser may take long to start on a busy machine.
    { scope: 'worker', timeout: 90_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  session: async ({ launched }, use) => {
    await use(launched);
    await launched.startOver();
    for (const name of readdirSync(launched.downloads)) rmSync(join(launched.downloads, name));
    expect(await launched.takeErrors(), 'errors of the extension on a console').toEqual([]);
  },
  launch: async ({ browserName, extension }, use) => {
    const launched: Browser[] = [];
    await use(async (options) => {
      const browser = await launchBrowser(browserName as BrowserName, { extension, ...options });
      launched.push(browser);
      return browser;
    });
    for (const browser of launched) await browser.close();
  },
});

/** The page of our own that has an article and plenty around it. */
export const sampleHtml = readFileSync('e2e/pages/sample-article.html', 'utf8');
/** What a reader wants of it. */
export const sampleText = readFileSync('e2e/pages/sample-article.txt', 'utf8');

export interface Opened {
  readonly tab: Tab;
  readonly popup: Popup;
}

/** Opens the sample article and clicks the button. */
export function openSample(session: Browser, site: Site): Promise<Opened> {
  return openAndClick(session, site.add('sample-article.html', 'text/html', sampleHtml));
}

export async function openAndClick(session: Browser, address: string): Promise<Opened> {
  const tab = await session.openTab(address);
  const popup = await session.clickButton(tab);
  await popup.waitFor('#title, .failure');
  return { tab, popup };
}
