// `npm start [-- <file or address>] [--firefox]`: builds the extension and opens a browser with it on a page. Without a
// display it clicks by itself and prints what a reader would see.
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from '../../build.mjs';
import type { Browser, Tab } from '../browsers/browser.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { startSite } from '../site.ts';
import { demonstrate } from './demonstrate.ts';
import { findTarget, Mistake } from './target.ts';

const sample = 'e2e/pages/sample-article.html';
const usage = 'Usage: npm start [-- <file or address>] [--firefox]';

/** Whether a person can see a window. */
const hasDisplay =
  !process.env['CI'] &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']));

async function start(given: readonly string[]): Promise<void> {
  const names = given.filter((word) => !word.startsWith('--'));
  const unknown = given.find((word) => word.startsWith('--') && word !== '--firefox');
  if (unknown || names.length > 1) throw new Mistake(`${unknown ?? names[1]} is one too many. ${usage}`);
  const target = names[0] === undefined ? findTarget(pathToFileURL(sample).href) : findTarget(names[0]);
  const name = given.includes('--firefox') ? 'firefox' : 'chromium';
  const extension = name === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  ensureBrowser(name);
  await buildExtension(name === 'firefox' ? 'firefox' : 'chrome', extension);
  const site = await startSite();
  const address = 'path' in target ? site.add(basename(target.path), target.type, target.body) : target.address;
  const browser = await launchBrowser(name, { extension, headless: !hasDisplay });
  try {
    const tab = await open(browser, address);
    if (hasDisplay) await waitForTheReader(browser, address);
    else await demonstrate(browser, tab);
  } finally {
    await browser.close();
    site.close();
  }
}

async function open(browser: Browser, address: string): Promise<Tab> {
  try {
    return await browser.openTab(address);
  } catch (error) {
    const [, reason = String(error)] = String(error).match(/(?:net::|neterror\?e=)(\w+)/) ?? [];
    throw new Mistake(
      `${address} could not be opened. Check the address and the connection.\nThe browser said: ${reason}`,
    );
  }
}

async function waitForTheReader(browser: Browser, address: string): Promise<void> {
  console.log(`
${browser.name} ${browser.version} shows ${address}
Winnow is installed in it, in a profile of its own.

  Click the Winnow button in the toolbar (the grain on green), or press ${browser.name === 'firefox' ? 'Alt+Shift+W' : 'Alt+W'}.

Close the browser, or press Ctrl+C here, to end.`);
  process.once('SIGINT', () => browser.close());
  await browser.closed;
}

await start(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
