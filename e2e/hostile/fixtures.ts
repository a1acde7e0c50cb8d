/** The built extension in both browsers, with a probe in it, and all requests of the browser heard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../build.mjs';
import type { BrowserName } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { test as base } from '../fixtures.ts';
import { ownCases } from './cases/all.ts';
import { addLiveProbe, addProbe } from './probe.ts';
import { parserCases, sanitizerCases } from './published.ts';
import { setTrap, type Trap } from './trap.ts';
import { sampled } from './whole.ts';

export { expect, openAndClick } from '../fixtures.ts';

/** What the sink is tried with. */
export const sinkCases = [...ownCases, ...sanitizerCases, ...sampled(parserCases, 300)];
/** Of which these are tried on a page that has its policy alone: no policy stops a page that leaves by itself. */
export const scriptCases = [...ownCases, ...sanitizerCases].filter(({ html }) => !/http-equiv/i.test(html));

export const test = base.extend<object, { readonly trap: Trap }>({
  extension: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'winnow-hostile-'));
      await buildExtension(browserName === 'firefox' ? 'firefox' : 'chrome', folder);
      await addProbe(folder, 'sink', { cases: sinkCases, again: false });
      await addProbe(folder, 'policy', { cases: scriptCases, again: false, sanitizer: 'none' });
      await addLiveProbe(folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    // Three scripts are bundled, beside other workers that do the same.
    { scope: 'worker', timeout: 180_000 },
  ],
  trap: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const trap = await setTrap();
      await use(trap);
      trap.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ browserName, extension, trap }, use) => {
      const browser = await launchBrowser(browserName as BrowserName, { extension, proxyPort: trap.port });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** Hosts that were asked besides those of the pictures in these pages. */
export function leaks(asked: readonly string[], pages: readonly string[]): readonly string[] {
  const addresses = pages.flatMap((page) =>
    [...page.matchAll(/<img [^>]*?src="(https:[^"]*)"/g)].map(([, src = '']) => src),
  );
  const hosts = new Set(addresses.map((address) => new URL(address.replaceAll('&amp;', '&')).host));
  return asked.filter((host) => !hosts.has(host.replace(/:443$/, '')));
}
