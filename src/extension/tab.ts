import browser from 'webextension-polyfill';
import { withoutPlace } from '../article.ts';
import { done, failed, type Outcome } from './outcome.ts';

/** A tab, and the document that it showed. */
export interface Source {
  readonly tabId: number;
  /** Absent where the browser does not tell, as on its own pages. */
  readonly href?: string;
}

/** The tab whose toolbar button was clicked. */
export async function currentTab(): Promise<Outcome<Source>> {
  // Not `lastFocusedWindow`: from a private window Firefox answered with a tab of another one.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return failed('tab-closed');
  return done({ tabId: tab.id, ...(tab.url ? { href: tab.url } : {}) });
}

/** What the tab shows now; undefined when it is gone. */
export async function lookAt(tabId: number): Promise<Source | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && { tabId, ...(tab.url ? { href: tab.url } : {}) };
}

/** The same document: scripts of a page change the place after `#` while it is read. */
export function isSameDocument(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && withoutPlace(first) === withoutPlace(second);
}

/** Of the same site: scripts of a page may change the rest of its address at any time. */
export function isSameSite(first: string | undefined, second: string | undefined): boolean {
  return isSameDocument(first, second) || siteOf(first) === siteOf(second);
}

/** Opens a page of the extension beside the tab that is open now. */
export async function openPage(path: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const place = tab ? { index: tab.index + 1 } : {};
  await browser.tabs.create({ url: browser.runtime.getURL(path), ...place });
}

/** Nothing that equals anything for an address that is of no site, as a file's. */
function siteOf(address = ''): unknown {
  return /^https?:/.test(address) ? new URL(address).origin : Number.NaN;
}
