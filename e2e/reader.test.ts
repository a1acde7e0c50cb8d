import type { Browser, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { expect, type Opened, openSample, test } from './fixtures.ts';
import type { Site } from './site.ts';

/** Opens the sample article and from the popup the reader page. */
async function openReader(session: Browser, site: Site): Promise<Opened & { reader: Tab; shown: string }> {
  const opened = await openSample(session, site);
  const shown = await opened.popup.text('.article-body');
  await opened.popup.click('#open-in-tab');
  const reader = await waitForTab(session, session.extensionUrl('reader/'));
  await reader.waitFor('#title');
  return { ...opened, reader, shown };
}

function waitForTab(session: Browser, start: string): Promise<Tab> {
  return until(async () => {
    for (const tab of await session.tabs()) if ((await tab.url()).startsWith(start)) return tab;
    return undefined;
  }, `a tab with ${start}`);
}

const newsletter = '//li[contains(@class, "removal")][contains(., "Get the best of the harbour")]';

test('the article opens in a tab of its own, and the popup closes', async ({ session, site }) => {
  const { popup, reader, shown } = await openReader(session, site);
  expect(await reader.text('#title')).toBe('The ferry that waits for its passengers');
  expect(await reader.evaluate(() => document.title)).toContain('The ferry that waits for its passengers');
  expect(await reader.text('.article-body')).toBe(shown);
  await until(async () => !(await popup.isOpen()), 'the popup to close');
});

test('on paper there is the article and where it is from, and nothing to click', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  await reader.click('#removed');
  const shown = await reader.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    const parts = ['#title', '.article-body', '.host', '.tools', '#removed', '.removals', '.provenance'];
    return parts.filter((part) => document.querySelector(part)?.checkVisibility());
  });
  expect(shown).toEqual(['#title', '.article-body', '.host']);
  const isWhole = await reader.evaluate(() => {
    const [body, details, answer, table] = ['.article-body', 'details', 'p', 'table'].map((name) =>
      name.startsWith('.') ? (document.querySelector(name) as Element) : document.createElement(name),
    ) as [Element, Element, Element, Element];
    details.append(answer);
    body.append(details, table);
    dispatchEvent(new Event('beforeprint'));
    return answer.checkVisibility() && getComputedStyle(table).display;
  });
  expect(isWhole).toBe('table');
});

test('a reader page follows the settings', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  const options = await session.openTab(session.extensionUrl('options/options.html'));
  await options.waitFor('#text-size');
  const choose = (size: string) =>
    options.evaluate((value) => {
      const choice = document.querySelector<HTMLSelectElement>('#text-size');
      if (choice) choice.value = value;
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    }, size);
  const isSet = (size: string) => reader.waitFor(`[data-text-size="${size}"] #title`);
  await choose('large');
  await isSet('large');
  await choose('medium');
  await isSet('medium');
});

test('an article that is open stays when the settings change, whatever became of its record', async ({
  session,
  site,
}) => {
  const { reader, shown } = await openReader(session, site);
  const options = await session.openTab(session.extensionUrl('options/options.html'));
  await options.waitFor('#text-size');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.session.clear();
    await storage.local.set({ settings: { textSize: 'large' } });
  });
  await reader.waitFor('[data-text-size="large"] #title');
  expect(await reader.text('.article-body')).toBe(shown);
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    await storage.local.clear();
  });
  await reader.waitFor('[data-text-size="medium"] #title');
});

test('what was kept a moment ago goes into the tab as well', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await popup.click('#removed');
  await popup.evaluate(() => {
    const removals = [...document.querySelectorAll('.removal')];
    const newsletter = removals.find(({ textContent }) => textContent?.includes('Get the best of the harbour'));
    newsletter?.querySelector('button')?.click();
    document.querySelector<HTMLElement>('#open-in-tab')?.click();
  });
  const reader = await waitForTab(session, session.extensionUrl('reader/'));
  await reader.waitForText('Get the best of the harbour in your inbox every Friday.');
  expect(await reader.text('.article-body')).toContain('Get the best of the harbour');
});

test('a picture that can not be had keeps no room', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  const isKept = await reader.evaluate(() => {
    const picture = document.querySelector('.article-body img');
    picture?.setAttribute('height', '600');
    picture?.dispatchEvent(new Event('error'));
    return picture?.hasAttribute('height');
  });
  expect(isKept).toBe(false);
});

test('the settings are one click away', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  await reader.click('#settings');
  // Each browser shows them in its own list of extensions.
  await until(async () => {
    const addresses = await Promise.all((await session.tabs()).map((tab) => tab.url()));
    return addresses.some((address) => /^(?:chrome:\/\/extensions|about:addons)/.test(address)) || undefined;
  }, 'the settings to open');
});

test('the address of the reader page tells nothing of the article', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  expect(await reader.url()).toMatch(/reader\.html\?id=[\da-f-]{36}$/);
});

test('Keep works in the reader page while the page is open', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  await reader.click('#removed');
  await reader.click(`${newsletter}//button`);
  await reader.waitFor(`${newsletter}[@data-state="kept"]`);
  expect(await reader.text('.article-body')).toContain('Get the best of the harbour in your inbox every Friday.');
});

test('what comes back is shown at once beside the list', async ({ session, site }) => {
  const { reader } = await openReader(session, site);
  await reader.click('#removed');
  const keepLast = '//li[contains(@class, "removal")][contains(., "Most read")]//button';
  await reader.click(keepLast);
  const isInView = () => {
    const blocks = [...document.querySelectorAll('.article-body :is(p, li, h2, h3)')];
    const place = blocks.find(({ textContent }) => textContent?.includes('Most read'))?.getBoundingClientRect();
    return scrollY > 0 && place !== undefined && place.top > 0 && place.bottom < innerHeight;
  };
  await until(() => reader.evaluate(isInView), 'the page to show what came back');
});

test('Keep works in the reader page when the page is gone, and after loading again', async ({ session, site }) => {
  const { tab, reader } = await openReader(session, site);
  await tab.close();
  await reader.click('#removed');
  await reader.click(`${newsletter}//button`);
  await reader.waitFor(`${newsletter}[@data-state="kept"]`);
  const shown = await reader.text('.article-body');
  expect(shown).toContain('Get the best of the harbour in your inbox every Friday.');
  await reader.goTo(await reader.url());
  await reader.waitForText('Get the best of the harbour in your inbox every Friday.');
  expect(await reader.text('.article-body')).toBe(shown);
});

test('a reader page whose article is gone says what to do', async ({ session }) => {
  const reader = await session.openTab(
    session.extensionUrl('reader/reader.html?id=00000000-0000-0000-0000-000000000000'),
  );
  expect(await reader.text('.failure')).toContain('Go back to the page');
});
