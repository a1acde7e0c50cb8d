import { pathToFileURL } from 'node:url';
import { until } from './browsers/until.ts';
import { expect, openAndClick, sampleText, test } from './fixtures.ts';
import { startSite } from './site.ts';

const tool = `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1>
<form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>
<p>The desk at the pier has the keys.</p>`;

test('a page of the browser says that no extension may read it', async ({ session }) => {
  const address = session.name === 'firefox' ? 'about:support' : 'chrome://version';
  const { popup } = await openAndClick(session, address);
  expect(await popup.text('.failure')).toContain('This page belongs to the browser');
});

test('an empty page says so', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('empty.html', 'text/html', ''));
  expect(await popup.text('.failure')).toContain('There is nothing to read here');
});

test('a page that gets its text later can be tried again', async ({ session, site }) => {
  const { popup, tab } = await openAndClick(session, site.add('late.html', 'text/html', ''));
  const paragraph = '<p>The text of this page came later than the click, as it does on slow sites and slow lines.</p>';
  await tab.run(`document.body.innerHTML = ${JSON.stringify(`<article>${paragraph.repeat(12)}</article>`)}`);
  if (await popup.isOpen()) await popup.click('//button[. = "Try again"]');
  const again = (await popup.isOpen()) ? popup : await session.clickButton(tab);
  expect(await again.text('.article-body')).toContain('came later than the click');
});

test('a page without an article offers its text', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('tool.html', 'text/html', tool));
  expect(await popup.text('.failure')).toContain('No article found');
  expect(await popup.text('.fallback')).toContain('The desk at the pier has the keys.');
  await popup.click('.fallback button');
  await popup.waitForText('Copied');
  expect(await session.readClipboard()).toContain('The desk at the pier has the keys.');
});

test('a PDF says that its viewer is closed to extensions', async ({ session, site }) => {
  const address = site.add('paper.pdf', 'application/pdf', pdf);
  const { popup } = await openAndClick(session, address);
  expect(await popup.text('.failure')).toContain('This is a PDF');
});

test('a page that did not load says so', async ({ session }) => {
  const gone = await startSite();
  const address = gone.add('gone.html', 'text/html', '');
  gone.close();
  const tab = await session.openTab('about:blank');
  await tab.goTo(address).catch(() => {});
  // The browser's own page about it comes after the answer that there is none.
  await until(async () => (await tab.url()) !== 'about:blank', 'the error page');
  const popup = await session.clickButton(tab);
  // Firefox does not tell its error pages from its other pages.
  const expected = session.name === 'firefox' ? 'This page belongs to the browser' : 'The page did not load';
  expect(await popup.text('.failure')).toContain(expected);
});

test('a file is read where the browser allows it', async ({ session }) => {
  const { popup } = await openAndClick(session, pathToFileURL('e2e/pages/sample-article.html').href);
  expect(await popup.text('.article-body')).toContain('Nobody on the island');
});

test('a text file becomes paragraphs', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('ferry.txt', 'text/plain', sampleText));
  const paragraphs = sampleText.trim().split('\n\n').slice(2);
  expect(await popup.texts('.article-body p')).toEqual(expect.arrayContaining(paragraphs));
});

/** The smallest document that a viewer shows: one empty page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
