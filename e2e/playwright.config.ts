import { defineConfig } from 'playwright/test';
import { findBrowser } from './browsers/find.ts';

/** Also the sample of the hostile pages; all of them run by `npm run test:hostile`. */
const inBrowsers = ['e2e/*.test.ts', 'e2e/hostile/*.test.ts'];

/** Unit tests run in a page of Chromium; the built extension runs in both browsers, each spec once in each. */
export default defineConfig({
  testDir: '..',
  outputDir: '../test-results',
  // Two browsers at a time are what two cores carry.
  workers: 2,
  // A test that needs a second chance is a test to repair.
  retries: 0,
  reporter: [['list']],
  projects: [
    {
      name: 'unit',
      testMatch: ['src/**/*.test.ts', 'e2e/bench/**/*.test.ts', 'e2e/hostile/unit/*.test.ts'],
      use: { launchOptions: { executablePath: findBrowser('chromium') ?? '' } },
    },
    { name: 'chromium', testMatch: inBrowsers, use: { browserName: 'chromium' }, timeout: 60_000 },
    { name: 'firefox', testMatch: inBrowsers, use: { browserName: 'firefox' }, timeout: 60_000 },
  ],
});
