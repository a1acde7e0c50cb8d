import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanLine } from '../../src/export/visible.ts';
import type { Browser, Popup } from '../browsers/browser.ts';
import { waitForDownload } from '../browsers/profile.ts';
import { expect, openAndClick, test } from './fixtures.ts';
import { naughtyStrings } from './published.ts';
import { isWhole, note, sampled } from './whole.ts';

test.setTimeout(isWhole ? 600_000 : 90_000);

const strings = sampled(naughtyStrings, 200);

const tail =
  'and the pilot who had steered it for thirty winters kept one hand on the wheel and the other on a cup of tea';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');

/** What a parser leaves of a string, without what no reader sees. */
const plain = (text: string): string => cleanLine(text.replace(/[\u0000\ufffd]|\p{Cs}/gu, ''));

/** Places in which a string stands, and how it is found again. */
const places = {
  paragraph: (text: string) => text,
  'link text': (text: string) => `<a href="https://a.example/b">${text}</a>`,
  code: (text: string) => `<code>${text}</code>`,
} as const;

interface Line {
  readonly text: string;
  readonly index: number;
}

const lines: readonly Line[] = strings.map((text, index) => ({ text, index }));

/** An article of so many paragraphs, each with a string. */
const mostLines = 100;
const batches = Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, batch) =>
  lines.slice(batch * mostLines, (batch + 1) * mostLines),
);

function pageWith(some: readonly Line[], place: (text: string) => string): string {
  const paragraphs = some.map(
    ({ text, index }) => `<p>Chapter ${index} starts ${place(escaped(text))} ends here, ${tail}.</p>`,
  );
  return `<!doctype html><title>Strings</title><article><h1>Strings of a long tale</h1><p>The ferry left the harbour before dawn, ${tail}.</p>${paragraphs.join('')}</article>`;
}

const squeezed = (text: string): string => plain(text).replaceAll(' ', '');
const isIn = (whole: string) => (line: Line) =>
  whole.includes(squeezed(`Chapter ${line.index} starts ${line.text} ends here`));

for (const [name, place] of Object.entries(places)) {
  test(`strings that programs take for something else stay the text that they are: ${name}`, async ({
    session,
    trap,
  }, info) => {
    let present = 0;
    for (const [batch, some] of batches.entries()) {
      const { popup } = await openAndClick(session, trap.add(`${name}-${batch}.html`, pageWith(some, place)));
      const shown = squeezed(await popup.evaluate(() => document.querySelector('.article-body')?.textContent ?? ''));
      const file = squeezed(await downloadText(session, popup));
      const there = some.filter(({ index }) => shown.includes(`Chapter${index}starts`));
      expect(there.filter((line) => !isIn(shown)(line) || !isIn(file)(line))).toEqual([]);
      present += there.length;
      await session.startOver();
    }
    // Which paragraphs are the article is for other tests to say: nearly all are here.
    expect(present).toBeGreaterThan(0.95 * lines.length);
    note(info, {
      family: `T5 naughty strings as ${name} of an article, shown and in a text file`,
      number: lines.length,
      held: 'text unchanged, 0 exec',
    });
  });
}

async function downloadText(session: Browser, popup: Popup): Promise<string> {
  for (const name of readdirSync(session.downloads)) rmSync(join(session.downloads, name));
  await popup.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('#format');
    if (!choice) throw new Error('There is no choice of formats.');
    choice.value = 'text';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.click('#download');
  return readFileSync(await waitForDownload(session.downloads, '.txt'), 'utf8');
}

test('alternative texts and titles of pages are text', async ({ session, trap }, info) => {
  const some = sampled(naughtyStrings, isWhole ? 40 : 3).slice(0, 40);
  const pictures = strings.map(
    (text, index) => `<img src="https://img.example.org/${index}.png" width="300" height="200" alt="${escaped(text)}">`,
  );
  for (const [index, title] of some.entries()) {
    const body =
      `<p>The ferry left the harbour before dawn, ${tail}.</p>`.repeat(4) +
      (index === 0 ? pictures.join('<p>And so on, as it goes.</p>') : '');
    const html = `<!doctype html><title>${escaped(title)}</title><meta name="author" content="${escaped(title)}"><article><h1>${escaped(title)}</h1>${body}</article>`;
    const { popup } = await openAndClick(session, trap.add(`title-${index}.html`, html));
    const found = await popup.evaluate(() => ({
      inTitle: document.querySelector('#title')?.childElementCount,
      inByline: document.querySelector('.byline')?.childElementCount ?? 0,
      alts: [...document.querySelectorAll('.article-body img')].map((picture) => picture.getAttribute('alt') ?? ''),
    }));
    expect(found, title).toMatchObject({ inTitle: 0, inByline: 0 });
    const known = new Set(strings.map((text) => plain(text)));
    expect(found.alts.map(plain).filter((alt) => !known.has(alt))).toEqual([]);
    if (index === 0) expect(found.alts.length).toBeGreaterThan(0.5 * strings.length);
    await session.startOver();
  }
  note(info, {
    family: 'T5 naughty strings as titles and bylines of pages, and alternative texts',
    number: some.length + strings.length,
    held: 'text unchanged, 0 exec',
  });
});
