import { expect, openSample, sampleHtml, sampleText, test } from './fixtures.ts';

/** The paragraphs under the two lines of the heading. */
const paragraphs = sampleText.trim().split('\n\n').slice(1);

/** What stands around the article, and must not be in it. */
const chrome = [
  'update your browser',
  'out of date',
  'Text size',
  'Share this article',
  'Gift this article',
  'Read also',
  'newsletter',
  'Your Opinion Matters',
  '0 / 30',
  'Please enter your comment',
  'Continue in the app',
  'cookies',
];

test('a click shows the article and its metadata, and nothing of the site', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  expect(await popup.text('#title')).toBe('The ferry that waits for its passengers');
  expect(await popup.text('[data-field=byline]')).toBe('Ines Valdor');
  expect(await popup.text('[data-field=date]')).toContain('2026');
  expect(await popup.text('[data-field=site]')).toBe('The Harbour Gazette');
  expect(await popup.text('[data-field=reading-time]')).toContain('2');
  expect(await popup.text('[data-field=language]')).toBe('English');
  const body = await popup.text('.article-body');
  for (const paragraph of paragraphs) expect(body).toContain(paragraph);
  expect(chrome.filter((words) => body.includes(words))).toEqual([]);
});

test('what was removed is listed by kind, each with its reason and its first words', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  const announced = await popup.text('#removed');
  await popup.click('#removed');
  const gift = await popup.text('//section[@data-kind="gift"]');
  expect(gift).toContain('Gift prompts');
  expect(gift).toContain('Subscribers can give ten articles');
  expect(await popup.text('//section[@data-kind="gift"]//p[@class="why"]')).not.toBe('');
  const counts = await popup.texts('.removal .times');
  const total =
    (await popup.texts('.removal')).length +
    counts.reduce((sum, text) => sum + Number.parseInt(text.replace(/\D+/g, ''), 10) - 1, 0);
  expect(announced).toContain(String(total));
});

test('what a rule removed comes back with Keep, and goes again', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await popup.click('#removed');
  const removal = '//li[contains(@class, "removal")][contains(., "Get the best of the harbour")]';
  const before = await popup.text('.article-body');
  await popup.click(`${removal}//button`);
  await popup.waitFor(`${removal}[@data-state="kept"]`);
  const after = await popup.text('.article-body');
  expect(after).toContain('Get the best of the harbour in your inbox every Friday.');
  const [first = '', second = ''] = after.split('Get the best of the harbour');
  expect(first).toContain('it is always empty');
  expect(second).toContain('At six minutes past nine');
  await popup.click(`${removal}//button`);
  await popup.waitFor(`${removal}[@data-state="removed"]`);
  expect(await popup.text('.article-body')).toBe(before);
});

test('a second click reads the page again', async ({ session, site }) => {
  const { popup, tab } = await openSample(session, site);
  const first = await popup.text('.article-body');
  await popup.close();
  const again = await session.clickButton(tab);
  expect(await again.text('.article-body')).toBe(first);
});

test('a page is not changed by being read', async ({ session, site }) => {
  const tab = await session.openTab(site.add('sample-article.html', 'text/html', sampleHtml));
  const markup = () => tab.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const popup = await session.clickButton(tab);
  await popup.waitFor('#title');
  expect(await markup()).toBe(before);
});
