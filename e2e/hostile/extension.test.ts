import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Tab } from '../browsers/browser.ts';
import { waitForDownload } from '../browsers/profile.ts';
import { until } from '../browsers/until.ts';
import type { View } from '../browsers/view.ts';
import { type Batch, batchesOf } from './batches.ts';
import { expect, leaks, openAndClick, scriptCases, test } from './fixtures.ts';
import type { Trap } from './trap.ts';
import { isWhole, note, sampled } from './whole.ts';

test.setTimeout(isWhole ? 900_000 : 120_000);

/** The page's own requests and dialogs are stopped, so that whatever is heard is ours; its handlers may run. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; sandbox allow-scripts allow-same-origin";

const batches = sampled(batchesOf(scriptCases, 40), 2);
const number = batches.reduce((sum, { cases }) => sum + cases.length, 0);

interface Shown {
  readonly body: string;
  readonly text: string;
  /** Elements and attributes that may not be there. */
  readonly forbidden: readonly string[];
}

function shownIn(view: View): Promise<Shown> {
  return view.evaluate(() => {
    const body = document.querySelector('.article-body');
    const tags =
      'script,style,svg,math,iframe,object,embed,form,input,button,select,meta,link,base,template,video,audio,dialog,[style],[class],[popover],[srcset]';
    const forbidden = [...(body?.querySelectorAll('*') ?? [])].filter(
      (element) => element.matches(tags) || element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return {
      body: body?.innerHTML ?? '',
      text: body?.textContent ?? '',
      forbidden: forbidden.map((element) => element.outerHTML),
    };
  });
}

/** What is wrong with an article that is shown: markup that may not be there, or a chapter that is not. */
function wrongIn({ forbidden, text }: Shown, { marks }: Batch): readonly string[] {
  return [...forbidden, ...marks.filter((mark) => !text.includes(mark)).map((mark) => `lost: ${mark}`)];
}

test('hostile pages through the button: popup, tab and files', async ({ session, trap }, info) => {
  for (const [index, batch] of batches.entries()) {
    const address = trap.add(`batch-${index}.html`, batch.html, { 'content-security-policy': policy });
    const { popup } = await openAndClick(session, address);
    trap.take();
    const shown = await shownIn(popup);
    expect(wrongIn(shown, batch), `popup, batch ${index}: ${batch.cases[0]?.name}`).toEqual([]);
    const file = await downloadHtml(session, popup);
    await popup.click('#open-in-tab');
    const reader = await newTab(session);
    await reader.waitFor('#title');
    expect(wrongIn(await shownIn(reader), batch), `tab, batch ${index}`).toEqual([]);
    expect(leaks(trap.take(), [shown.body])).toEqual([]);
    await openFile(session, trap, file, batch);
    await session.startOver();
  }
  note(info, {
    family: 'T2, T3, T16 whole pages through popup, tab and exported HTML',
    number,
    held: '0 exec, 0 req, 0 chapters lost',
  });
});

/** The tab that the popup opened. */
function newTab(session: Browser): Promise<Tab> {
  const address = session.extensionUrl('reader/reader.html');
  return until(async () => {
    for (const tab of await session.tabs()) if ((await tab.url()).startsWith(address)) return tab;
    return undefined;
  }, 'the reader page to open');
}

async function downloadHtml(session: Browser, popup: View): Promise<string> {
  for (const name of existsSync(session.downloads) ? readdirSync(session.downloads) : [])
    rmSync(join(session.downloads, name));
  await popup.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('#format');
    if (!choice) throw new Error('There is no choice of formats.');
    choice.value = 'html';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.click('#download');
  return waitForDownload(session.downloads, '.html');
}

/** As a reader does years later, from the disk, and also without the policy that stands in the file. */
async function openFile(session: Browser, trap: Trap, file: string, batch: Batch): Promise<void> {
  const html = readFileSync(file, 'utf8');
  const tab = await session.openTab(pathToFileURL(file).href);
  expect(await tab.text()).toContain(batch.marks[0]);
  const bare = html.replace(
    /<meta http-equiv[^>]*>/,
    '<script>for (const name of ["alert","confirm","prompt","print","open"]) window[name] = () => { document.title = "executed"; };</script>',
  );
  expect(bare).not.toBe(html);
  await tab.goTo(trap.add('exported.html', bare));
  expect(await tab.evaluate(() => document.title)).not.toBe('executed');
  expect(leaks(trap.take(), [html])).toEqual([]);
}
