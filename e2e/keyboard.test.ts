import type { Popup } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { expect, openSample, test } from './fixtures.ts';

/** More than the popup has places for the focus before its tools. */
const maxTabs = 20;

/** Format, Copy, Download, Open in a tab, Settings. */
const tools = 5;

/** How long a key may take to a popup of another process; the first Tab in Firefox moves nothing in the document. */
const keyMs = 1_000;

/** Presses Tab until the focus is on what a selector says, and waits for each: what is asked of a page overtakes keys. */
async function moveFocusTo(popup: Popup, selector: string, most = maxTabs): Promise<void> {
  for (let pressed = 0; pressed <= most; pressed++) {
    if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    const before = await focusedPlace(popup);
    await popup.press('Tab');
    await until(async () => (await focusedPlace(popup)) !== before, 'the focus to move', keyMs).catch(() => {});
  }
  throw new Error(`${most} times Tab do not lead to ${selector}.`);
}

function focusedPlace(popup: Popup): Promise<number> {
  return popup.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement as Element));
}

test('the article is copied by keyboard alone', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await moveFocusTo(popup, '#copy');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(await session.readClipboard()).toContain('Nobody on the island can remember an evening when it did.');
});

test('a removal is undone by keyboard alone', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await moveFocusTo(popup, '#removed');
  await popup.press('Enter');
  await popup.waitFor('.removal .keep');
  // The tools, then the list, which Firefox stops at as a whole first: not all links of the article.
  await moveFocusTo(popup, '.keep', tools + 2);
  const key = await popup.evaluate(() => (document.activeElement as HTMLElement).dataset['key'] ?? '');
  await popup.press('Space');
  await popup.waitFor('.removal[data-state=kept]');
  const focused = await popup.evaluate(() => (document.activeElement as HTMLElement).dataset['key'] ?? '');
  expect(focused, 'the focus stays where it was').toBe(key);
});

test('Escape closes the popup', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await popup.press('Escape');
  await until(async () => !(await popup.isOpen()), 'the popup to close');
});

test('the button has a shortcut', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  const shortcuts = await popup.evaluate(() => {
    const { commands } = ((globalThis as { browser?: unknown }).browser ??
      (globalThis as { chrome?: unknown }).chrome) as Api;
    return commands.getAll().then((all) => all.map(({ name, shortcut }) => `${name}: ${shortcut}`));
  });
  expect(shortcuts).toEqual([`_execute_action: ${session.name === 'firefox' ? 'Alt+Shift+W' : 'Alt+W'}`]);
});

interface Api {
  readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> };
}

test('the shortcut opens the popup', async ({ session, site }) => {
  test.skip(!session.pressShortcut, 'Its remote control gives keys to the page alone.');
  const { popup, tab } = await openSample(session, site);
  await popup.close();
  const opened = await session.pressShortcut?.(tab, 'Alt+Shift+w');
  expect(await opened?.text('#title')).toBe('The ferry that waits for its passengers');
});
