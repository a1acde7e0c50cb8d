// Playwright passes over popups unless it is told to attach to them, at the latest before the first one opens.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { Browser, LaunchOptions, Popup, Tab } from './browser.ts';
import { ensureBrowser } from './install.ts';
import { createProfile } from './profile.ts';
import { type Key, View } from './view.ts';

/** Without a display the screen would be 800x600, too small for a popup of full size beside its button. */
const screen = ['--screen-info={1280x1024}', '--window-size=1280,960'];

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extension, headless = true, colorScheme = 'light', proxyPort } = options;
  const profile = createProfile();
  writePreferences(profile.folder, profile.downloads, idOf(resolve(extension)));
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: ensureBrowser('chromium'),
    headless,
    colorScheme,
    ...(proxyPort ? { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' } } : {}),
    // Whoever launches it closes it, also then: the profile has to go.
    handleSIGINT: false,
    // Else the popup gets the size of a page instead of its own.
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...(headless ? screen : []), ...quiet],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave a context without its browser.');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(extension) });
  const origin = `chrome-extension://${id}/`;
  const errors = collectErrors(context, origin);
  return {
    name: 'chromium',
    version: browser.version(),
    downloads: profile.downloads,
    extensionUrl: (path) => origin + path,
    openTab: (url) => openTab(context, session, url),
    tabs: async () => tabsOf(context, origin).map((page) => new ChromiumTab(page)),
    clickButton: async (tab) => new ChromiumPopup(await clickButton(context, session, id, tab as ChromiumTab)),
    navigateFromOutside: async (tab, url) => {
      await (tab as ChromiumTab).page.goto(url, { waitUntil: 'commit' });
    },
    readClipboard: () => readClipboard(context),
    takeErrors: async () => errors.splice(0),
    startOver: () => startOver(context),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: async () => {
      await context.close();
      await profile.remove();
    },
  };
}

/** Under the remote control of downloads their names are lost; with these preferences they are as for a user. */
function writePreferences(folder: string, downloads: string, id: string): void {
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    extensions: { pinned_extensions: [id] },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The id of an unpacked extension: a hash of its folder, in letters. */
function idOf(extension: string): string {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

function collectErrors(context: BrowserContext, origin: string): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    const from = message.location().url || (message.page()?.url() ?? '');
    if (message.type() === 'error' && from.startsWith(origin)) errors.push(`${message.text()} (${from})`);
  });
  context.on('weberror', (raised) => {
    const { message, stack = '' } = raised.error();
    if (raised.page()?.url().startsWith(origin) || stack.includes(origin)) errors.push(`${message}\n${stack}`);
  });
  return errors;
}

/** The click on the toolbar button itself is the browser's; the protocol offers it per tab. */
async function clickButton(context: BrowserContext, session: CDPSession, id: string, tab: ChromiumTab): Promise<Page> {
  await tab.page.bringToFront();
  const isPopup = (opened: Page) => opened.url().startsWith(`chrome-extension://${id}/popup/`);
  const popup = context.waitForEvent('page', { predicate: isPopup, timeout: 10_000 });
  await session.send('Extensions.triggerAction', { id, targetId: tab.target ?? (await findTarget(session, tab.page)) });
  return popup;
}

/** The page's target stands inside a target of the type `tab`: the one that was not there before. */
async function openTab(context: BrowserContext, session: CDPSession, url: string): Promise<ChromiumTab> {
  const before = new Set((await tabTargets(session)).map(({ targetId }) => targetId));
  const page = await context.newPage();
  const target = (await tabTargets(session)).find(({ targetId }) => !before.has(targetId));
  await page.goto(url);
  return new ChromiumTab(page, target?.targetId);
}

/** For a tab that the extension opened. */
async function findTarget(session: CDPSession, page: Page): Promise<string> {
  const tab = (await tabTargets(session)).find(({ url }) => url === page.url());
  if (!tab) throw new Error(`There is no tab with ${page.url()}.`);
  return tab.targetId;
}

async function tabTargets(session: CDPSession) {
  return (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
}

/** All pages but the popup. */
function tabsOf(context: BrowserContext, origin: string): Page[] {
  return context.pages().filter((page) => !page.url().startsWith(`${origin}popup/`));
}

/** Leaves a tab without anything in it. */
async function startOver(context: BrowserContext): Promise<void> {
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
}

/** From the first tab, which stays behind: to open one would close the popup. */
async function readClipboard(context: BrowserContext): Promise<string> {
  const [first = await context.newPage()] = context.pages();
  if (!first.url().startsWith('chrome:')) await first.goto('chrome://version');
  await context.grantPermissions(['clipboard-read']);
  return first.evaluate(() => navigator.clipboard.readText());
}

class ChromiumView extends View {
  readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  run(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async click(selector: string): Promise<void> {
    await closing(this.page.locator(selector).first().click({ timeout: 10_000 }));
  }

  async press(key: Key): Promise<void> {
    await closing(this.page.keyboard.press(key));
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** A click or key that closes the popup is answered by its absence. */
async function closing(action: Promise<void>): Promise<void> {
  await action.catch((error: Error) => {
    if (!/has been closed/.test(error.message)) throw error;
  });
}

class ChromiumTab extends ChromiumView implements Tab {
  /** What the protocol calls the tab around the page; absent where it was not looked for yet. */
  readonly target: string | undefined;

  constructor(page: Page, target?: string) {
    super(page);
    this.target = target;
  }

  async goTo(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async url(): Promise<string> {
    return this.page.url();
  }
}

class ChromiumPopup extends ChromiumView implements Popup {
  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }
}
