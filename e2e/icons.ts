// Draws the PNG icons from icons/icon.svg: `node e2e/run.mjs e2e/icons.ts`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers/install.ts';

const sizes = [16, 32, 48, 128];

const drawing = readFileSync('icons/icon.svg').toString('base64');
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `display:block;width:${size}px;height:${size}px`;
  await page.setContent(`<body style="margin:0"><img style="${style}" src="data:image/svg+xml;base64,${drawing}">`);
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
