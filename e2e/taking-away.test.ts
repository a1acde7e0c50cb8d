import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Popup } from './browsers/browser.ts';
import { waitForDownload } from './browsers/profile.ts';
import { expect, openSample, sampleText, test } from './fixtures.ts';

const extensions = { text: '.txt', markdown: '.md', html: '.html', json: '.json' } as const;

type FormatId = keyof typeof extensions;

const formatIds = Object.keys(extensions) as FormatId[];

async function choose(popup: Popup, format: FormatId): Promise<void> {
  await popup.evaluate((format) => {
    const choice = document.querySelector<HTMLSelectElement>('#format');
    if (!choice) throw new Error('There is no choice of formats.');
    choice.value = format;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
}

/** The name and the content of the downloaded file. */
async function download(session: Browser, popup: Popup, format: FormatId): Promise<{ name: string; content: string }> {
  await choose(popup, format);
  await popup.click('#download');
  const file = await waitForDownload(session.downloads, extensions[format]);
  return { name: basename(file), content: readFileSync(file, 'utf8') };
}

test('every format of the menu is tested here', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  const offered = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLOptionElement>('#format option')].map(({ value }) => value),
  );
  expect(offered.sort(), 'add the new format to `extensions` in e2e/taking-away.test.ts').toEqual(formatIds.sort());
});

/** What is particular to a format. */
const looksRight: Readonly<Record<FormatId, (content: string) => void>> = {
  text: (content) => expect(content).toBe(sampleText),
  markdown: (content) => {
    expect(content).toContain('Ines Valdor');
    expect(content).toContain('Nobody on the island can remember an evening when it did.');
    expect(content).not.toMatch(/^\s*<\w+|Gift this article/m);
  },
  html: (content) => {
    expect(content).toContain('Nobody on the island can remember an evening when it did.');
    expect(content).not.toMatch(/<script|\son\w+=|Gift this article/i);
  },
  json: (content) => {
    const exported = JSON.parse(content);
    expect(exported).toMatchObject({
      title: 'The ferry that waits for its passengers',
      authors: ['Ines Valdor'],
      publishedTime: '2026-05-14T07:30:00+02:00',
      siteName: 'The Harbour Gazette',
    });
    expect(exported.text).toContain('Then the boat goes home.');
    expect(exported.removed.map(({ kind }: { kind: string }) => kind)).toContain('gift');
  },
};

for (const format of formatIds) {
  test(`${format} is downloaded, and copied the same`, async ({ session, site }) => {
    const { popup } = await openSample(session, site);
    const { name, content } = await download(session, popup, format);
    expect(name).toBe(`The ferry that waits for its passengers${extensions[format]}`);
    await popup.click('#copy');
    await popup.waitForText('Copied');
    expect(await session.readClipboard()).toBe(content);
    looksRight[format](content);
  });
}

test('the downloaded HTML shows the same article by itself', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  const shown = await popup.text('.article-body');
  const { content } = await download(session, popup, 'html');
  const page = await session.openTab(site.add('exported.html', 'text/html', content));
  const text = await page.text('body');
  for (const paragraph of shown.split(/\n+/)) expect(text).toContain(paragraph);
});

test('what is kept is taken away as well', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await popup.click('#removed');
  const removal = '//li[contains(@class, "removal")][contains(., "Get the best of the harbour")]';
  await popup.click(`${removal}//button`);
  await popup.waitFor(`${removal}[@data-state="kept"]`);
  const { content } = await download(session, popup, 'text');
  expect(content).toContain('Get the best of the harbour in your inbox every Friday.');
});

test('a file is whole when the browser asks where to save it and the popup closes', async ({
  launch,
  site,
  browserName,
}) => {
  test.skip(browserName === 'chromium', 'Its popup stays, and its question is a window of the system.');
  const asking = await launch({ asksWhereToSave: true });
  const { popup } = await openSample(asking, site);
  await popup.click('#download');
  const file = await waitForDownload(asking.downloads, '.md');
  expect(await popup.isOpen()).toBe(false);
  expect(readFileSync(file, 'utf8')).toContain('Then the boat goes home.');
});
