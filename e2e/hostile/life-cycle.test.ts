import type { Browser, Popup, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import { article, scripted, title, whole } from './cases/pages/page.ts';
import { opened } from './clicked.ts';
import { expect, openAndClick, test } from './fixtures.ts';
import { fillSession, inStorage } from './storage.ts';
import type { Trap } from './trap.ts';
import { isWhole, note } from './whole.ts';

test.setTimeout(isWhole ? 600_000 : 90_000);

/** Each scenario is tried so often: what goes wrong here goes wrong now and then. */
const rounds = isWhole ? 10 : 1;

const pageOf = (trap: Trap, name: string, more = '') =>
  trap.add(`${name}.html`, whole(article.replace(title, name) + more));

async function titleOf(popup: Popup | Tab): Promise<string> {
  await popup.waitFor('#title, .failure');
  return (await popup.texts('#title, .failure h1'))[0] ?? '';
}

async function readerOf(session: Browser): Promise<Tab> {
  const start = session.extensionUrl('reader/');
  return until(async () => {
    for (const tab of await session.tabs()) if ((await tab.url()).startsWith(start)) return tab;
    return undefined;
  }, 'the reader page');
}

const scenarios: Readonly<Record<string, (session: Browser, trap: Trap) => Promise<void>>> = {
  'the button is clicked twenty times': async (session, trap) => {
    const tab = await session.openTab(pageOf(trap, 'Twenty clicks'));
    for (let click = 0; click < 20; click++) await (await session.clickButton(tab)).close();
    expect(await titleOf(await session.clickButton(tab))).toBe('Twenty clicks');
  },
  'two tabs are read in turn': async (session, trap) => {
    const first = await session.openTab(pageOf(trap, 'The first tab'));
    const second = await session.openTab(pageOf(trap, 'The second tab'));
    for (const [tab, name] of [
      [first, 'The first tab'],
      [second, 'The second tab'],
      [first, 'The first tab'],
    ] as const) {
      const popup = await session.clickButton(tab);
      expect(await titleOf(popup)).toBe(name);
      await popup.close();
    }
  },
  'the page loads again while it is read': async (session, trap) => {
    const once = 'if (!sessionStorage.again) setTimeout(() => { sessionStorage.again = 1; location.reload(); }, 100);';
    const tab = await opened(session, trap.add('again.html', scripted(once)));
    // Firefox takes the click's right back when a page loads again, and does not tell its address either.
    const sentences = ['The tab shows another page now', 'This page belongs to the browser'];
    expect([title, ...sentences]).toContain(await titleOf(await session.clickButton(tab)));
    // The page may be leaving at that moment.
    await until(() => tab.run('(sessionStorage.clear(), true)'), 'the page to be there again');
  },
  'the page leaves while it is read': async (session, trap) => {
    const next = pageOf(trap, 'The next page').replace('page.example', 'next.example');
    const tab = await opened(
      session,
      trap.add('leaves.html', scripted(`setTimeout(() => { location.href = '${next}'; }, 60);`)),
    );
    const popup = await session.clickButton(tab);
    await until(async () => !(await popup.isOpen()) || (await popup.texts('#title, .failure')).length > 0, 'an end');
    if (await popup.isOpen()) expect(await titleOf(popup)).not.toBe('The next page');
  },
  'the popup is closed before the article is there': async (session, trap) => {
    const { popup: other } = await openAndClick(session, pageOf(trap, 'Another'));
    const before = Object.keys(await inStorage(other, 'session'));
    await other.close();
    const tab = await session.openTab(pageOf(trap, 'Closed early', '<p>x</p>'.repeat(20_000)));
    await (await session.clickButton(tab)).close();
    const popup = await session.clickButton(tab);
    expect(await titleOf(popup)).toBe('Closed early');
    expect(Object.keys(await inStorage(popup, 'session'))).toEqual(before);
  },
  'the tab is closed, and its article stays in the reader page': async (session, trap) => {
    const { tab, popup } = await openAndClick(session, pageOf(trap, 'Closed tab'));
    await popup.click('#open-in-tab');
    const reader = await readerOf(session);
    await tab.close();
    await reader.goTo(await reader.url());
    expect(await titleOf(reader)).toBe('Closed tab');
  },
  'what is stored was spoiled': async (session, trap) => {
    const { popup } = await openAndClick(session, pageOf(trap, 'Spoiled'));
    await popup.click('#open-in-tab');
    const reader = await readerOf(session);
    // Before its document is there, Firefox has no `chrome` in it.
    expect(await titleOf(reader)).toBe('Spoiled');
    const id = new URL(await reader.url()).searchParams.get('id') ?? '';
    const options = await session.openTab(session.extensionUrl('options/options.html'));
    await options.waitFor('#text-size');
    await inStorage(options, 'session', { [id]: { original: '<img src=x onerror=alert(1)>' }, readings: 5 });
    await inStorage(options, 'local', { settings: { images: 'x', format: '../x', textSize: { x: 1 } } });
    // It stores itself and loads again, as the settings are others.
    await until(async () => (await titleOf(reader)) === 'Spoiled', 'the article');
    await inStorage(options, 'session', { [id]: { original: '<img src=x onerror=alert(1)>' }, readings: 5 });
    await reader.goTo(await reader.url());
    await reader.waitForText('no longer here');
    await inStorage(options, 'local', { settings: {} });
    await inStorage(options, 'session', { [id]: 0, readings: [] });
  },
  'the storage is full': async (session, trap) => {
    const { tab, popup } = await openAndClick(session, pageOf(trap, 'Full'));
    await fillSession(popup, true);
    await popup.click('#open-in-tab');
    await until(async () => (await popup.text('#status')).includes('There is no room to keep this'), 'a word on it');
    expect(await titleOf(popup)).toBe('Full');
    await popup.close();
    const again = await session.clickButton(tab);
    expect(await titleOf(again)).toBe('Full');
    await fillSession(again, false);
  },
};

for (const [name, run] of Object.entries(scenarios)) {
  test(`the right article or a clear sentence, when ${name}`, async ({ session, trap }, info) => {
    for (let round = 0; round < rounds; round++) {
      await run(session, trap);
      await session.startOver();
    }
    note(info, { family: `T20 ${name}`, number: rounds, held: '0 wrong articles, 0 errors on a console' });
  });
}
