import { expect, test } from 'playwright/test';
import { paragraphs } from '../cases/case.ts';
import { clobberedPages } from '../cases/clobbering.ts';
import { Extractor, type World } from '../isolated-world.ts';
import { isWhole, note, sampled } from '../whole.ts';

test.setTimeout(isWhole ? 600_000 : 120_000);

// Firefox hides the page's names from content scripts; Chromium hides those of the document alone.
for (const world of ['isolated', 'main'] satisfies World[]) {
  test(`names of the page shadow nothing that the extraction reads, in the ${world} world`, async ({ page }, info) => {
    const extractor = await Extractor.of(page);
    // In a sample are always those that break what is not made safe first.
    const breaking = clobberedPages.filter(({ name }) => /control (?:get|has)Attribute$/.test(name));
    const pages = [...new Set([...sampled(clobberedPages, 24), ...breaking])];
    const lost: string[] = [];
    for (const { name, html } of pages) {
      const attempt = await extractor.extract(html, world);
      if ('broken' in attempt) lost.push(`${name}: ${attempt.broken}`);
      else if (!attempt.extraction.ok) lost.push(`${name}: ${attempt.extraction.failure}`);
      else {
        const { text } = attempt.extraction.article;
        if (paragraphs.some((paragraph) => !text.includes(paragraph))) lost.push(`${name}: ${text}`);
      }
    }
    expect(lost).toEqual([]);
    note(info, {
      family: `T6 names that shadow members, ${world} world`,
      number: pages.length,
      held: '0 hangs, 0 articles lost',
    });
  });
}
