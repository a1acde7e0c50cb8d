// Draws the PNG icons from icons/icon.svg: `node e2e/run.mjs e2e/icons.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers/install.ts';
import { writePng } from './png.ts';

const sizes = [16, 32, 48, 128];

const drawing = readFileSync('icons/icon.svg').toString('base64');
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
const page = await browser.newPage();
for (const size of sizes) {
  const pixels = await page.evaluate(draw, [`data:image/svg+xml;base64,${drawing}`, size] as const);
  writeFileSync(`icons/${size}.png`, await writePng({ width: size, height: size, pixels }));
}
await browser.close();

async function draw([address, size]: readonly [string, number]): Promise<number[]> {
  const image = new Image(size, size);
  image.src = address;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  context?.drawImage(image, 0, 0, size, size);
  return Array.from(context?.getImageData(0, 0, size, size).data ?? []);
}
