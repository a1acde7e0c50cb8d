import type { Browser, Popup, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { expect, sampleHtml, test } from './fixtures.ts';
import type { Site } from './site.ts';

/** Long enough that whatever a test does in between happens while the page is asked, on a slow machine too. */
const busyMs = 8000;

interface Waiting {
  readonly tab: Tab;
  readonly popup: Popup;
}

/**
 * Clicks on a page that is busy with itself: it answers nothing for some seconds, so that every run catches it. The
 * popup is open and waits.
 */
async function clickOnBusyPage(session: Browser, site: Site): Promise<Waiting> {
  const tab = await session.openTab(site.add('busy.html', 'text/html', sampleHtml));
  await tab.evaluate((busyMs) => {
    setTimeout(() => {
      const end = Date.now() + busyMs;
      while (Date.now() < end);
    }, 50);
  }, busyMs);
  const popup = await session.clickButton(tab);
  await popup.waitFor('[role=progressbar]', busyMs);
  return { tab, popup };
}

test('progress is visible while a page takes its time, and the article follows', async ({ session, site }) => {
  const { popup } = await clickOnBusyPage(session, site);
  expect(await popup.text('body')).toContain('Reading the page');
  await popup.waitFor('#title', busyMs * 2);
  expect(await popup.texts('[role=progressbar]')).toEqual([]);
});

test('a page that is left while it is read is not mixed up with the next one', async ({ session, site }) => {
  const other = site.add('other.html', 'text/html', '<title>Another page</title><p>Another page.</p>');
  const { tab, popup } = await clickOnBusyPage(session, site);
  await session.navigateFromOutside(tab, other.replace('127.0.0.1', 'localhost'));
  await popup.waitFor('.failure', busyMs * 3);
  expect(await popup.text('.failure')).toContain('The tab shows another page now');
});

test('a tab that is closed while it is read leaves no error', async ({ session, site }) => {
  const { tab, popup } = await clickOnBusyPage(session, site);
  await session.openTab(site.add('other.html', 'text/html', '<p>Another page.</p>'));
  await tab.close();
  // Chromium closes the popup when another tab comes to the front.
  if (session.name === 'chromium') return until(async () => !(await popup.isOpen()), 'the popup to close', busyMs * 3);
  await popup.waitFor('.failure', busyMs * 3);
  expect(await popup.text('.failure')).toContain('The tab was closed');
});

test('a second click while the first is waiting reads the page once it answers', async ({ session, site }) => {
  const { tab, popup } = await clickOnBusyPage(session, site);
  await popup.close();
  const again = await session.clickButton(tab);
  await again.waitFor('#title', busyMs * 2);
  expect(await again.text('.article-body')).toContain('Nobody on the island can remember an evening');
});
