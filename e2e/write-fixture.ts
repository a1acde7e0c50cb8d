// `npm run fixture -- <slug> ...`: writes what comes out of fixture pages as what is expected of them. Read the files
// before committing them: they say what should come out, not what does. `--print` only shows it.
import { chromium } from 'playwright';
import { bundleModule } from '../src/testing/bundle-module.ts';
import { fixturePage, fixtureSlugs, writeExpected } from '../src/testing/fixture-files.ts';
import type { FixtureResult } from '../src/testing/fixture-page.ts';
import { findBrowser } from './browsers/find.ts';

const slugs = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isPrint = process.argv.includes('--print');
const unknown = slugs.filter((slug) => !fixtureSlugs().includes(slug));

if (slugs.length === 0 || unknown.length > 0) {
  console.error(
    `Usage: npm run fixture -- [--print] <slug> ...\nNo such fixture: ${unknown.join(', ') || '(none named)'}`,
  );
  process.exit(1);
}

const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '' });
const page = await browser.newPage();
const code = await bundleModule('src/testing/fixture-page.ts', 'fixturePage');
await page.evaluate(`${code}; globalThis.readFixture = fixturePage.readFixture`);
for (const slug of slugs) {
  const { page: source, options } = fixturePage(slug);
  const call = `readFixture(${JSON.stringify(source)}, ${JSON.stringify(options)})`;
  const result = await page.evaluate<FixtureResult>(call);
  if (isPrint) console.log(`===== ${slug}\n${result.article}-----\n${result.removals}`);
  else writeExpected(slug, result);
}
await browser.close();
