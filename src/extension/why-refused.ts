import browser from 'webextension-polyfill';
import type { Failure } from './outcome.ts';
import { isSameDocument, lookAt, type Source } from './tab.ts';

const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Why the browser did not let us into the page. `error` is what the browser said. */
export async function whyRefused(before: Source, error: string): Promise<Failure> {
  const now = await lookAt(before.tabId);
  if (!now) return 'tab-closed';
  if (/error page/i.test(error)) return 'error-page';
  if (now.href === undefined || before.href === undefined)
    return before.href === now.href ? 'restricted-page' : 'navigated';
  if (!isSameDocument(before.href, now.href)) return 'navigated';
  return (await whyClosed(now.href)) ?? (isRefusal(error) ? 'restricted-page' : 'unexpected');
}

async function whyClosed(address: string): Promise<Failure | undefined> {
  if (stores.some((store) => store.test(address))) return 'store-page';
  if (address.startsWith('file:') && !(await browser.extension.isAllowedFileSchemeAccess())) return 'file-page';
  if (/^[^?#]*\.pdf($|[?#])/i.test(address)) return 'pdf-page';
  return /^https?:/.test(address) ? undefined : 'restricted-page';
}

/** Chrome: "Cannot access ...", "... cannot be scripted ..."; Firefox: "Missing host permission for the tab". */
function isRefusal(error: string): boolean {
  return /cannot access|cannot be scripted|missing host permission/i.test(error);
}
