import type { Browser } from './browsers/browser.ts';
import { expect, openSample, test } from './fixtures.ts';

const caption = 'The evening boat at Saltholm, eight minutes after its time. Photo: Jorun Aas';

/** Changes settings by hand, and closes them when they are stored. */
async function set(session: Browser, change: () => void): Promise<void> {
  const options = await session.openTab(session.extensionUrl('options/options.html'));
  await options.waitFor('#captions');
  await options.evaluate(change);
  await options.waitForText('Saved');
  await options.close();
}

test('plain text has captions only where the settings say so', async ({ launch, site }) => {
  const session = await launch({});
  const copied = async () => {
    const { popup } = await openSample(session, site);
    await popup.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('#format');
      if (choice) choice.value = 'text';
    });
    await popup.click('#copy');
    await popup.waitForText('Copied');
    await popup.close();
    return session.readClipboard();
  };
  expect(await copied()).not.toContain(caption);
  await set(session, () => document.querySelector<HTMLInputElement>('#captions')?.click());
  expect(await copied()).toContain(`\n\n${caption}\n\n`);
});

test('the format and the text size of the settings are what one starts with', async ({ launch, site }) => {
  const session = await launch({});
  await set(session, () => {
    for (const [id, value] of [
      ['format', 'json'],
      ['text-size', 'large'],
    ] as const) {
      const choice = document.querySelector<HTMLSelectElement>(`#${id}`);
      if (!choice) throw new Error(`There is no #${id}.`);
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  const { popup } = await openSample(session, site);
  expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('#format')?.value)).toBe('json');
  expect(await popup.evaluate(() => document.documentElement.dataset['textSize'])).toBe('large');
});

test('settings that were opened earlier change nothing but what is changed in them', async ({ launch }) => {
  const session = await launch({});
  const open = async () => {
    const options = await session.openTab(session.extensionUrl('options/options.html'));
    await options.waitFor('#captions');
    return options;
  };
  const earlier = await open();
  await set(session, () => document.querySelector<HTMLInputElement>('#images')?.click());
  await earlier.evaluate(() => document.querySelector<HTMLInputElement>('#captions')?.click());
  await earlier.waitForText('Saved');
  const later = await open();
  const isOn = (id: string) =>
    later.evaluate((name) => document.querySelector<HTMLInputElement>(`#${name}`)?.checked, id);
  expect([await isOn('images'), await isOn('captions')]).toEqual([false, true]);
});
