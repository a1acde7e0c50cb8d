import type { Browser } from '../browsers/browser.ts';
import { paragraphs } from './cases/case.ts';
import { documentPages } from './cases/pages/documents.ts';
import type { HostilePage } from './cases/pages/page.ts';
import { scriptPages } from './cases/pages/scripts.ts';
import { treePages } from './cases/pages/trees.ts';
import { clicked, opened } from './clicked.ts';
import { expect, leaks, test } from './fixtures.ts';
import type { Trap } from './trap.ts';
import { isWhole, note, sampled } from './whole.ts';

test.setTimeout(isWhole ? 900_000 : 120_000);

const groups = { 'kinds of documents': documentPages, trees: treePages, scripts: scriptPages } as const;

for (const [group, all] of Object.entries(groups)) {
  test(`pages that are hostile as a whole are read, or get a clear sentence: ${group}`, async ({
    session,
    trap,
  }, info) => {
    const pages = sampled(all, 5);
    const wrong: string[] = [];
    for (const page of pages) {
      const problem = await problemOf(session, trap, page).catch((error: Error) => error.message.slice(0, 300));
      if (problem) wrong.push(`${page.name}: ${problem}`);
      await session.startOver();
    }
    expect(wrong).toEqual([]);
    note(info, {
      family: `Pages that are hostile as a whole: ${group}`,
      number: pages.length,
      held: '0 req, 0 errors, 0 hangs, 0 articles lost',
    });
  });
}

async function problemOf(session: Browser, trap: Trap, page: HostilePage): Promise<string | undefined> {
  const tab = await opened(session, trap.add(page.name, page.html, page.headers));
  trap.take();
  const shown = await clicked(session, tab);
  const asked = leaks(trap.take(), [shown.body]);
  if (asked.length > 0) return `asks ${asked.join()}`;
  const errors = await session.takeErrors();
  if (errors.length > 0) return errors.join();
  if (/unexpected|went wrong/i.test(shown.failure)) return shown.failure;
  if (page.expected === 'words') return shown.failure || shown.text ? undefined : 'says nothing';
  const lost = paragraphs.filter((paragraph) => !shown.text.includes(paragraph));
  return lost.length > 0 ? `${lost.length} paragraphs lost ${shown.failure}` : undefined;
}
