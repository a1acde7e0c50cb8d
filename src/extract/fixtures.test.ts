import { expectedOf, fixturePage, fixtureSlugs, namedFields } from '../testing/fixture-files.ts';
import type * as Fixture from '../testing/fixture-page.ts';
import { articleShortfalls, roundTripShortfalls } from '../testing/shortfalls.ts';
import { expect, test } from '../testing/test.ts';

const module = 'src/testing/fixture-page.ts';

for (const slug of fixtureSlugs()) {
  test(`${slug} gives the article and the removals that a reader expects`, async ({ inPage }) => {
    test.fail(slug in articleShortfalls, articleShortfalls[slug]);
    const { call } = await inPage<typeof Fixture>(module);
    const { page, options } = fixturePage(slug);
    const expected = expectedOf(slug);
    const command = `write it with: npm run fixture -- ${slug}`;
    const result = await call('readFixture', page, options);
    expect(expected.article, `${slug} has no article.txt; ${command}`).toBeDefined();
    expect(expected.removals, `${slug} has no removals.txt; ${command}`).toBeDefined();
    expect.soft(result.faults).toEqual([]);
    expect.soft(namedFields(result.article, expected.article ?? '')).toBe(expected.article);
    expect.soft(result.removals).toBe(expected.removals);
    if (expected.html !== undefined) expect.soft(result.html).toBe(expected.html);
  });

  test(`${slug} stays the same when it is cleaned again, gives back what is kept, and is not written to`, async ({
    inPage,
  }) => {
    test.fail(slug in roundTripShortfalls, roundTripShortfalls[slug]);
    const { call } = await inPage<typeof Fixture>(module);
    const { page, options } = fixturePage(slug);
    const { once, twice } = await call('cleanAgain', page, options);
    expect.soft(twice).toBe(once);
    expect.soft(await call('textsNotComingBack', page, options)).toEqual([]);
    expect.soft(await call('disturbedByKeeping', page, options)).toEqual([]);
    expect.soft(await call('leavesPageAlone', page, options)).toBe(true);
  });
}
