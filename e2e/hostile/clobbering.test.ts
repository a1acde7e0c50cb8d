import { paragraphs } from './cases/case.ts';
import { clobberedPages } from './cases/clobbering.ts';
import { expect, leaks, openAndClick, test } from './fixtures.ts';
import { isWhole, note, sampled } from './whole.ts';

test.setTimeout(isWhole ? 900_000 : 90_000);

test('names of a page shadow nothing in it, in the content script or in the popup', async ({ session, trap }, info) => {
  const pages = sampled(clobberedPages, 8);
  const lost: string[] = [];
  for (const [index, { name, html }] of pages.entries()) {
    const { popup } = await openAndClick(session, trap.add(`names-${index}.html`, html));
    const shown = await popup.evaluate(() => document.querySelector('.article-body, .failure')?.textContent ?? '');
    if (paragraphs.some((paragraph) => !shown.includes(paragraph))) lost.push(`${name}: ${shown.slice(0, 100)}`);
    await session.startOver();
  }
  expect(lost).toEqual([]);
  expect(leaks(trap.take(), [])).toEqual([]);
  note(info, {
    family: 'T6 names that shadow members, through the button',
    number: pages.length,
    held: '0 hangs, 0 articles lost',
  });
});
