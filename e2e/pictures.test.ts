import { mkdirSync, readFileSync } from 'node:fs';
import { expect, openSample, test } from './fixtures.ts';

/** Pictures for people to look at, and for the README. */
const folder = 'dist/pictures';

/** What both browsers give a popup at most. */
const [maxWidth, maxHeight] = [800, 600];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ${colorScheme} popup fits its window`, async ({ browserName, launch, site }) => {
    mkdirSync(folder, { recursive: true });
    const browser = await launch({ colorScheme });
    const { popup } = await openSample(browser, site);
    const name = `${folder}/popup-${browserName}-${colorScheme}`;
    await popup.screenshot(`${name}.png`);
    await popup.click('.provenance summary');
    await popup.waitFor('.provenance[open]');
    await popup.screenshot(`${name}-provenance.png`);
    await popup.click('.provenance summary');
    await popup.click('#removed');
    await popup.waitFor('.removal');
    await popup.screenshot(`${name}-removed.png`);
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing is cut off at the side').toBeLessThanOrEqual(0);
    const { width, height } = sizeOf(readFileSync(`${name}.png`));
    expect(width).toBeLessThanOrEqual(maxWidth);
    expect(height).toBeLessThanOrEqual(maxHeight);
  });
}

/** Of a PNG: it stands at the same place in each. */
function sizeOf(picture: Buffer): { width: number; height: number } {
  return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}
