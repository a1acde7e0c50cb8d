import { readFileSync } from 'node:fs';
import { until } from './browsers/until.ts';
import type { View } from './browsers/view.ts';
import { expect, openAndClick, openSample, sampleHtml, test } from './fixtures.ts';

const other = 'How a ferry learned to wait';
const html = sampleHtml.replace(/(og:title" content=")[^"]*/, `$1${other}`);
const choice = `//fieldset[@data-field="title"]//label[contains(., "${other}")]`;

function legends(view: View): Promise<string[]> {
  return view.texts('.provenance legend');
}

test('each field says where it is from, once it is asked', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  expect(await popup.evaluate(() => document.querySelector('details')?.open)).toBe(false);
  await popup.click('.provenance summary');
  await popup.waitFor('.provenance[open]');
  expect(await legends(popup)).toEqual(expect.arrayContaining(['Title', 'Author', 'Published', 'Site', 'Section']));
  const title = await popup.text('fieldset[data-field=title]');
  for (const source of ['heading', 'JSON-LD', 'Open Graph']) expect(title).toContain(source);
});

test('another candidate is chosen for the view, its exports and the tab', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('other-title.html', 'text/html', html));
  await popup.click('.provenance summary');
  await popup.evaluate(() => document.querySelector('.article-body p')?.setAttribute('data-seen', ''));
  await popup.click(choice);
  await until(async () => (await popup.text('#title')) === other, 'the chosen title');
  expect(await popup.evaluate(() => document.querySelectorAll('.article-body [data-seen]').length)).toBe(1);
  await popup.click('#copy');
  await popup.waitForText('Copied');
  expect(await session.readClipboard()).toContain(`# ${other}`);
  await popup.click('#open-in-tab');
  const reader = await until(async () => {
    for (const tab of await session.tabs()) if ((await tab.url()).includes('/reader/')) return tab;
    return undefined;
  }, 'the reader page');
  expect(await reader.text('#title')).toBe(other);
});

test('a candidate is chosen by keyboard alone, and the focus stays', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('other-title.html', 'text/html', html));
  await popup.waitFor('.provenance summary');
  await until(async () => {
    await popup.press('Tab');
    return popup.evaluate(() => document.activeElement?.localName === 'summary');
  }, 'the focus on the line that opens the list');
  await popup.press('Enter');
  await popup.waitFor('.provenance[open]');
  await popup.press('Tab');
  await popup.press('ArrowDown');
  await until(async () => (await popup.text('#title')) === other, 'the chosen title');
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe('from-title-1');
});

test('markup in a candidate is text', async ({ session, site }) => {
  const hostile = html.replace(other, '&lt;img src=x onerror=alert(1)&gt;&lt;blink&gt;wait&lt;/blink&gt;');
  const { popup } = await openAndClick(session, site.add('hostile-title.html', 'text/html', hostile));
  await popup.click('.provenance summary');
  await popup.waitFor('.provenance[open]');
  // Tags are no part of a title; what stands between them is listed as text.
  expect(await popup.text('fieldset[data-field=title]')).toContain('wait');
  expect(await popup.evaluate(() => document.querySelectorAll('.provenance :is(img, blink)').length)).toBe(0);
});

test('on a right-to-left page the line that opens it ends with its question mark', async ({ session, site }) => {
  const arabic = readFileSync('src/extract/fixtures/arabic-news/page.html', 'utf8');
  const { popup } = await openAndClick(session, site.add('arabic.html', 'text/html', arabic));
  const [first = 0, last = 0] = await popup.evaluate(() => {
    const summary = document.querySelector('.provenance summary') as Element;
    const text = document.createTreeWalker(summary, NodeFilter.SHOW_TEXT).nextNode() as Text;
    return [0, text.length - 1].map((at) => {
      const sign = document.createRange();
      sign.setStart(text, at);
      sign.setEnd(text, at + 1);
      return sign.getBoundingClientRect().left;
    });
  });
  expect(last).toBeGreaterThan(first);
});
