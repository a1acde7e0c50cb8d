import { defineConfig } from 'playwright/test';
import { findBrowser } from './browsers/find.ts';

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
      testMatch: ['src/**/*.test.ts', 'e2e/bench/**/*.test.ts'],
      use: { launchOptions: { executablePath: findBrowser('chromium') ?? '' } },
    },
    { name: 'chromium', testMatch: 'e2e/*.test.ts', use: { browserName: 'chromium' }, timeout: 60_000 },
    { name: 'firefox', testMatch: 'e2e/*.test.ts', use: { browserName: 'firefox' }, timeout: 60_000 },
  ],
});
