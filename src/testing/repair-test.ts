import type * as Repair from './repair-page.ts';
import { expect, test } from './test.ts';

/** Tests one repair: each case is a sentence, the HTML before, and the HTML after. */
export function testRepair(
  name: Parameters<(typeof Repair)['repaired']>[0],
  cases: readonly (readonly [sentence: string, before: string, after: string])[],
): void {
  for (const [sentence, before, after] of cases)
    test(sentence, async ({ inPage }) => {
      const page = await inPage<typeof Repair>('src/testing/repair-page.ts');
      expect(await page.call('repaired', name, before)).toBe(after);
    });
}
