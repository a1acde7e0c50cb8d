import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** The variables that name a browser, before all else that is found. */
const variables = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' } as const;

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const usualPlaces = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** Where downloaded test browsers are kept, under Puppeteer's own folder so that they are found and shared. */
export const puppeteerCache = join(homedir(), '.cache', 'puppeteer');

/** The program of an installed browser: one that is named, on the path, in a usual place or downloaded before. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[variables[name]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variables[name]} is set to ${named}, which does not exist.`);
    return named;
  }
  return [...onPath(commands[name]), ...usualPlaces[name], ...downloaded(name)].find(isUsable);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function downloaded(name: BrowserName): string[] {
  if (name === 'chromium') return [chromium.executablePath()];
  const versions = join(puppeteerCache, 'firefox');
  if (!existsSync(versions)) return [];
  const programs = ['firefox/firefox', 'firefox/Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];
  return readdirSync(versions).flatMap((version) => programs.map((program) => join(versions, version, program)));
}

/** A snap can't read a profile in the temporary folder, and Ubuntu's packages are scripts that only point to one. */
function isUsable(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  if (/^\/snap\/|\/snap$/.test(realpathSync(path))) return false;
  return statSync(path).size > 8192 || !readFileSync(path, 'utf8').includes('/snap/bin');
}
