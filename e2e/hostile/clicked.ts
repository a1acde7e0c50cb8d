import type { Browser, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';

/** Longer than any page here takes on a busy machine, and less than the popup waits for one that is stuck. */
const mostMs = 12_000;

/** What the popup shows after a click. */
export interface Clicked {
  /** The heading of what is said instead of an article; empty where there is one. */
  readonly failure: string;
  readonly hint: string;
  readonly body: string;
  readonly text: string;
}

/** Some of these pages never end loading, some are no pages. */
export async function opened(session: Browser, address: string): Promise<Tab> {
  const tab = await session.openTab('about:blank');
  await tab.goTo(address).catch(() => {});
  if (address !== 'about:blank') await until(async () => (await tab.url()) !== 'about:blank', 'the page');
  return tab;
}

export async function clicked(session: Browser, tab: Tab): Promise<Clicked> {
  const popup = await session.clickButton(tab);
  await popup.waitFor('#title, .failure', mostMs);
  const shown = await popup.evaluate(() => ({
    failure: document.querySelector('.failure h1')?.textContent ?? '',
    hint: document.querySelector('.failure p')?.textContent ?? '',
    body: document.querySelector('.article-body')?.innerHTML ?? '',
    text: document.querySelector('.article-body')?.textContent ?? '',
  }));
  await popup.close();
  return shown;
}
