import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, findBrowser, puppeteerCache } from './find.ts';

interface Installer {
  /** Said before anything is changed: what comes, from whom, and where to. */
  readonly says: string;
  readonly runs: readonly (readonly [program: string, ...rest: string[]])[];
}

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Pinned, as it is fetched outside of the lock file. */
const puppeteerBrowsers = '@puppeteer/browsers@3.2.6';

/** The path of a browser that can run the extension; it is installed if there is none. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { says, runs } = isDebianRoot() ? fromDebian(name) : downloads[name];
  console.log(`No ${name} was found. ${says}`);
  for (const [program, ...rest] of runs) run(program, rest);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`${name} was installed but is not found. ${ownChoice(name)}`);
  return installed;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function fromDebian(name: BrowserName): Installer {
  const packages = debianPackages[name];
  return {
    says: `Installing Debian's package ${packages} with apt-get, under /usr.`,
    runs: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', packages],
    ],
  };
}

const downloads: Readonly<Record<BrowserName, Installer>> = {
  chromium: {
    says: "Downloading Playwright's build of Chromium into Playwright's folder for browsers in your home.",
    runs: [['npx', 'playwright', 'install', ...systemLibraries(), '--no-shell', 'chromium']],
  },
  firefox: {
    says: `Downloading the current Firefox of Mozilla into ${puppeteerCache}.`,
    runs: [['npx', '--yes', puppeteerBrowsers, 'install', 'firefox@stable', '--path', puppeteerCache]],
  },
};

/** Playwright knows the system's package manager where it may use it; elsewhere it would ask for a password. */
function systemLibraries(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
}

function run(program: string, rest: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(program, rest, { stdio: 'inherit', env, shell: process.platform === 'win32' });
}

function ownChoice(name: BrowserName): string {
  const variable = name === 'chromium' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN';
  return `Install it by hand, or set ${variable} to its program.`;
}
