import { expectedOf, fixturePage, fixtureSlugs, namedFields } from '../testing/fixture-files.ts';
import type * as Fixture from '../testing/fixture-page.ts';
import { articleShortfalls, roundTripShortfalls, type Shortfall } from '../testing/shortfalls.ts';
import { expect, test } from '../testing/test.ts';

const module = 'src/testing/fixture-page.ts';

/** The lines that only one of two texts has. */
function differences(one: string, other: string): readonly string[] {
  const only = (all: string, but: string) => {
    const others = but.split('\n');
    return all.split('\n').filter((line) => {
      const place = others.indexOf(line);
      if (place >= 0) others.splice(place, 1);
      return place < 0;
    });
  };
  return [...only(one, other).map((line) => `- ${line}`), ...only(other, one).map((line) => `+ ${line}`)];
}

/** Fails with the lines themselves, also where fewer than the known ones differ. */
function expectKnown(lines: readonly string[], known: Shortfall): void {
  const withWords = lines.filter((line) => /[^\s+-]/.test(line));
  expect.soft(withWords, `${known.why}: src/testing/shortfalls.ts`).toEqual(known.lines);
}

for (const slug of fixtureSlugs()) {
  test(`${slug} gives the article and the removals that a reader expects`, async ({ inPage }) => {
    const { call } = await inPage<typeof Fixture>(module);
    const { page, options } = fixturePage(slug);
    const expected = expectedOf(slug);
    const command = `write it with: npm run fixture -- ${slug}`;
    const result = await call('readFixture', page, options);
    expect(expected.article, `${slug} has no article.txt; ${command}`).toBeDefined();
    expect(expected.removals, `${slug} has no removals.txt; ${command}`).toBeDefined();
    expect.soft(result.faults).toEqual([]);
    expect.soft(await call('unaccountedTexts', page, options)).toEqual([]);
    expect.soft(await call('newWords', page, options)).toEqual([]);
    const article = namedFields(result.article, expected.article ?? '');
    const known = articleShortfalls[slug];
    if (known)
      expectKnown(
        [
          ...differences(expected.article ?? '', article),
          ...differences(expected.removals ?? '', result.removals),
          ...differences(expected.html ?? result.html, result.html),
        ],
        known,
      );
    else {
      expect.soft(article).toBe(expected.article);
      expect.soft(result.removals).toBe(expected.removals);
      if (expected.html !== undefined) expect.soft(result.html).toBe(expected.html);
    }
  });

  test(`${slug} stays the same when it is cleaned again, gives back what is kept, and is not written to`, async ({
    inPage,
  }) => {
    const { call } = await inPage<typeof Fixture>(module);
    const { page, options } = fixturePage(slug);
    const { once, twice } = await call('cleanAgain', page, options);
    const lost = await call('textsNotComingBack', page, options);
    const disturbed = await call('disturbedByKeeping', page, options);
    const known = roundTripShortfalls[slug];
    if (known) expectKnown([...differences(once, twice), ...lost, ...disturbed], known);
    else {
      expect.soft(twice).toBe(once);
      expect.soft(lost).toEqual([]);
      expect.soft(disturbed).toEqual([]);
    }
    expect.soft(await call('leavesPageAlone', page, options)).toBe(true);
  });
}
