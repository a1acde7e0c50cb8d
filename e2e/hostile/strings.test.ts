import { expect, openAndClick, test } from './fixtures.ts';
import { naughtyStrings } from './published.ts';
import { note, sampled } from './whole.ts';

const strings = sampled(naughtyStrings, 200);

/** What no reader sees goes from all text: controls, overrides of the direction, halves of characters. */
const plain = (text: string): string =>
  text
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu,
      ' ',
    )
    .replace(/\s+/g, '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('strings that programs take for something else stay the text that they are', async ({ session, trap }, info) => {
  const prose =
    'and the pilot who had steered it for thirty winters kept one hand on the wheel and the other on a cup of tea';
  const lines = strings
    .map((text, index) => `<p>Chapter ${index} starts ${escaped(text)} ends here, ${prose}.</p>`)
    .join('');
  const html = `<!doctype html><title>Strings</title><article><h1>Strings of a long tale</h1><p>The ferry left the harbour before dawn, ${prose}.</p>${lines}</article>`;
  const { popup } = await openAndClick(session, trap.add('strings.html', html));
  const shown = plain(await popup.evaluate(() => document.querySelector('.article-body')?.textContent ?? ''));
  // Which paragraphs are the article is for other tests to say: nearly all are here, and each has its string unchanged.
  const present = strings
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => shown.includes(`Chapter${index}starts`));
  expect(present.length).toBeGreaterThan(0.95 * strings.length);
  const changed = present.filter(
    ({ text, index }) => !shown.includes(plain(`Chapter ${index} starts ${text} ends here`)),
  );
  expect(changed).toEqual([]);
  note(info, {
    family: 'T5 naughty strings as text of an article',
    number: strings.length,
    held: 'text unchanged, 0 exec',
  });
});
