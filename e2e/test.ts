// `npm test`: all tests, in real browsers. Arguments are Playwright's: `npm test -- rules` runs the files whose path has
// "rules" in it, `npm test -- --project firefox` one project.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { JSONReport } from 'playwright/types/testReporter';
import { ensureBrowser } from './browsers/install.ts';

const results = `node_modules/.cache/winnow/test-results-${process.pid}.json`;

for (const name of ['chromium', 'firefox'] as const) ensureBrowser(name);

const playwright = ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];
const { status } = spawnSync(process.execPath, [...playwright, '--reporter', 'list,json', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: results },
});
const { passed, failed } = count();
rmSync(results, { force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What did not even start to run, such as a file with a fault, failed too. */
function count(): { passed: number; failed: number } {
  try {
    const { stats, errors }: JSONReport = JSON.parse(readFileSync(results, 'utf8'));
    const failed = stats.unexpected + stats.flaky + errors.length;
    return { passed: stats.expected, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
