import { readFileSync } from 'node:fs';
import { until } from './browsers/until.ts';
import type { View } from './browsers/view.ts';
import { expect, openAndClick, openSample, test } from './fixtures.ts';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, each with the elements. Firefox leaves contrast undecided inside a popup; Chromium judges it. */
function findings(view: View): Promise<unknown> {
  return view.run(`(() => {
    ${axeSource};
    return axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')));
  })()`);
}

test('axe finds nothing in the popup, with and without the list of removals', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  expect(await findings(popup)).toEqual([]);
  await popup.click('#removed');
  await popup.waitFor('.removal');
  expect(await findings(popup)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where the ${colorScheme} popup says where the metadata are from`, async ({
    launch,
    site,
  }) => {
    const browser = await launch({ colorScheme });
    const { popup } = await openSample(browser, site);
    await popup.click('.provenance summary');
    await popup.waitFor('.provenance[open]');
    expect(await findings(popup)).toEqual([]);
  });
}

test('axe finds nothing in the reader page', async ({ session, site }) => {
  const { popup } = await openSample(session, site);
  await popup.click('#open-in-tab');
  const reader = await until(async () => {
    for (const tab of await session.tabs()) if ((await tab.url()).includes('/reader/')) return tab;
    return undefined;
  }, 'the reader page');
  await reader.waitFor('#title');
  await reader.click('#removed');
  expect(await findings(reader)).toEqual([]);
});

test('axe finds nothing in a failure', async ({ session, site }) => {
  const { popup } = await openAndClick(session, site.add('empty.html', 'text/html', ''));
  expect(await findings(popup)).toEqual([]);
});

test('axe finds nothing in the options', async ({ session }) => {
  const options = await session.openTab(session.extensionUrl('options/options.html'));
  await options.waitFor('main');
  expect(await findings(options)).toEqual([]);
});

test('axe finds nothing in the dark', async ({ launch, site }) => {
  const dark = await launch({ colorScheme: 'dark' });
  const { popup } = await openSample(dark, site);
  await popup.click('#removed');
  await popup.waitFor('.removal');
  expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await findings(popup)).toEqual([]);
});
