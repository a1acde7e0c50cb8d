import type { BrowserName } from './find.ts';
import type { View } from './view.ts';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** A port of this machine that all requests go to, also those to this machine. */
  readonly proxyPort?: number;
  /** Firefox only: it asks where to save each file, which closes the popup, and gets the downloads folder as answer. */
  readonly asksWhereToSave?: boolean;
}

export interface Tab extends View {
  goTo(url: string): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
}

/** What the toolbar button opened. */
export interface Popup extends View {
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * A real browser with the extension installed and its button on the toolbar, in a profile of its own. It does one thing
 * at a time: wait for each call before the next.
 */
export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** The folder that downloads go to, without a question. */
  readonly downloads: string;
  extensionUrl(path: string): string;
  openTab(url: string): Promise<Tab>;
  tabs(): Promise<Tab[]>;
  /** Clicks the toolbar button while the tab is in front, and waits for the popup. Grants activeTab. */
  clickButton(tab: Tab): Promise<Popup>;
  /** Presses the keys in the browser's window and waits for the popup; absent where only pages can be given keys. */
  pressShortcut?(tab: Tab, keys: string): Promise<Popup>;
  /** Takes the tab to another page, as the address bar does, without asking the page that is left. */
  navigateFromOutside(tab: Tab, url: string): Promise<void>;
  readClipboard(): Promise<string>;
  /** Errors of the extension on any console since the last call. */
  takeErrors(): Promise<string[]>;
  /** Closes the popup and all tabs; an empty one is left. */
  startOver(): Promise<void>;
  /** Fulfilled when the browser is gone, by `close` or by the user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
