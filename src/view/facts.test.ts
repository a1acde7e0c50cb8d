import type * as FactsPage from '../testing/facts-page.ts';
import { expect, test } from '../testing/test.ts';

test('a change is told where it came on a later day', async ({ inPage }) => {
  const { call } = await inPage<typeof FactsPage>('src/testing/facts-page.ts');
  const told = async (publishedTime: string, modifiedTime: string) =>
    (await call('factsOf', { publishedTime, modifiedTime })).includes('modified');
  expect(await told('2026-03-08T09:00:00Z', '2026-03-10T09:00:00Z')).toBe(true);
  expect(await told('2026-03-08T09:00:00Z', '2026-03-08T21:00:00Z')).toBe(false);
  expect(await told('2026-03-08T09:00:00Z', '2026-03-07T09:00:00Z')).toBe(false);
  expect(await told('2026-03-08T00:30:00+09:00', '2026-03-07T15:30:00Z')).toBe(false);
});
