import { Marked } from 'marked';
import { cleanLine, cleanLines } from '../../../src/export/visible.ts';
import type * as Exports from '../../../src/testing/export-page.ts';
import { expect, test } from '../../../src/testing/test.ts';
import { naughtyStrings } from '../published.ts';
import { isWhole, note, sampled } from '../whole.ts';

test.setTimeout(isWhole ? 300_000 : 60_000);

/** Runs in a page. */
function headingOf(html: string): { readonly heading: string; readonly elements: number } {
  const heading = new DOMParser().parseFromString(html, 'text/html').querySelector('h1');
  return { heading: heading?.textContent.replace(/\s+/g, ' ').trim() ?? '', elements: heading?.childElementCount ?? 0 };
}

test('a naughty string as title and author is the same in every file', async ({ inPage }, info) => {
  const { call, page } = await inPage<typeof Exports>('src/testing/export-page.ts');
  const strings = sampled(naughtyStrings, 120);
  for (const title of strings) {
    const line = cleanLine(title);
    const article = { title, byline: title, authors: [title], html: '<p>x</p>', text: 'x' };
    const html = await call('exported', 'html', article);
    expect(await page.evaluate(headingOf, html), title).toEqual({ heading: line, elements: 0 });
    const text = await call('exported', 'text', article);
    expect(
      text.split('\n').map((part) => part.replace(/\s+/g, ' ').trim()),
      title,
    ).toContain(line);
    const { title: said, authors } = JSON.parse(await call('exported', 'json', article));
    const clean = cleanLines(title);
    expect([said, authors]).toEqual([clean, [clean]]);
    const markdown = (await call('exported', 'markdown', article)).replace(/^---\n(.*\n)*?---\n/, '');
    const read = new Marked().parse(markdown, { async: false });
    // An address in a text becomes a link by itself, with the backslashes that follow it.
    if (line && !/:\/\/|www\.|@/.test(line))
      expect((await page.evaluate(headingOf, read)).heading, markdown).toBe(line);
  }
  note(info, {
    family: 'T5 naughty strings as title and author in every format',
    number: strings.length,
    held: 'the same text',
  });
});
