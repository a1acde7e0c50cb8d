import { readFileSync } from 'node:fs';
import type { Article, Removal } from '../../src/article.ts';
import type { Browser, Popup, Tab } from '../browsers/browser.ts';
import { waitForDownload } from '../browsers/profile.ts';

/** What the JSON export holds. */
type Exported = Article & { readonly removed: readonly Pick<Removal, 'label' | 'count' | 'preview'>[] };

/** Does what a reader does, where nobody can see a window, and prints what the reader would see. */
export async function demonstrate(browser: Browser, tab: Tab): Promise<void> {
  const popup = await browser.clickButton(tab);
  await popup.waitFor('#title, .failure', 30_000);
  const isArticle = (await popup.texts('#title')).length > 0;
  console.log(isArticle ? describe(await download(browser, popup)) : await popup.text('.failure'));
  const picture = `dist/popup-${browser.name}.png`;
  await popup.screenshot(picture);
  console.log(`\nThis is what the popup in ${browser.name} ${browser.version} shows. A picture of it: ${picture}`);
}

async function download(browser: Browser, popup: Popup): Promise<Exported> {
  await popup.evaluate(() => {
    const format = document.querySelector<HTMLSelectElement>('#format');
    if (format) format.value = 'json';
  });
  await popup.click('#download');
  return JSON.parse(readFileSync(await waitForDownload(browser.downloads, '.json'), 'utf8'));
}

function describe({ html: _html, provenance: _provenance, text, removed, ...metadata }: Exported): string {
  const facts = Object.entries(metadata)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  const lost = removed.map(
    ({ label, count, preview }) => `- ${label}${count > 1 ? ` (${count} times)` : ''}: ${preview}`,
  );
  return [...facts, '', text, '', `${removed.length} things removed:`, ...lost].join('\n');
}
