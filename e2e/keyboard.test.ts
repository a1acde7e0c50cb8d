import type { Popup } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { expect, openSample, test } from './fixtures.ts';

/** More than the popup has places for the focus before its tools. */
const maxTabs = 20;

/** Format, Copy, Download, Open in a tab, Settings. */
const tools = 5;

async function moveFocusTo(popup: Popup, id: string): Promise<void> {
  for (let pressed = 0; pressed < maxTabs; pressed++) {
    await popup.press('Tab');
    if ((await popup.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab does not lead to #${id}.`);
}

test('the article is copied by keyboard alone', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await moveFocusTo(popup, 'copy');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(await session.readClipboard()).toContain('Nobody on the island can remember an evening when it did.');
});

test('a removal is undone by keyboard alone', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await moveFocusTo(popup, 'removed');
  await popup.press('Enter');
  await popup.waitFor('.removal .keep');
  // The tools, then the list, which Firefox stops at as a whole first: not all links of the article.
  for (let pressed = 0; pressed < tools + 2; pressed++) {
    if (await popup.evaluate(() => document.activeElement?.classList.contains('keep') ?? false)) break;
    await popup.press('Tab');
  }
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
