import { expect, test } from 'playwright/test';
import { paragraphs } from '../cases/case.ts';
import { backtracking, depths, type HeavyPage, linkedData, shapes, wide } from '../cases/sizes.ts';
import { type Attempt, Extractor } from '../isolated-world.ts';
import { isWhole, note, sampled } from '../whole.ts';

test.setTimeout(isWhole ? 900_000 : 120_000);

/** Extraction stops at five seconds between two steps; a busy machine gets four times that before a step has hung. */
const timeoutMs = 20_000;

const groups = [
  { family: 'T7, T18 attributes and texts that patterns backtrack on', pages: backtracking, sample: 8 },
  { family: 'T18 JSON-LD: size, depth, number, prototype', pages: linkedData, sample: 3 },
  { family: 'T18 wide pages: up to 200,000 elements in a row', pages: wide, sample: 2 },
  { family: 'T18 number of elements, depth, length of text', pages: [...shapes, ...depths], sample: 6 },
];

for (const { family, pages, sample } of groups) {
  test(`a page can be large, not slow: ${family}`, async ({ page }, info) => {
    const extractor = await Extractor.of(page);
    const some = sampled(pages, sample);
    const wrong: string[] = [];
    for (const heavy of some) {
      const problem = problemOf(heavy, await extractor.extract(heavy.html(), 'isolated', timeoutMs));
      if (problem) wrong.push(`${heavy.name}: ${problem}`);
    }
    expect(wrong).toEqual([]);
    note(info, { family, number: some.length, held: '0 hangs; an article, or a message and the text' });
  });
}

function problemOf({ expected }: HeavyPage, attempt: Attempt): string | undefined {
  if ('broken' in attempt) return attempt.broken;
  const { extraction } = attempt;
  if (extraction.ok) return lostOf(extraction.article.text);
  // Fewer words than an article has are what is left of a page that is one picture or one link.
  if (expected === 'article') return extraction.failure;
  return extraction.failure === 'too-big' && extraction.fallback?.text ? undefined : `${extraction.failure}, no text`;
}

function lostOf(text: string): string | undefined {
  const lost = paragraphs.filter((paragraph) => !text.includes(paragraph));
  return lost.length > 0 ? `${lost.length} paragraphs lost` : undefined;
}
