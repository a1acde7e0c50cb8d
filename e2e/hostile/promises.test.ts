import { sampleHtml } from '../fixtures.ts';
import { paragraphs } from './cases/case.ts';
import { whole } from './cases/pages/page.ts';
import { expect, openAndClick, test } from './fixtures.ts';
import { note } from './whole.ts';

test('a page that is too much says so, and offers the beginning of its text', async ({ session, trap }, info) => {
  const text = `<p>${paragraphs[0]}</p><p>${'words and words '.repeat(560_000)}</p>`;
  const { popup } = await openAndClick(session, trap.add('too-much.html', whole(text)));
  expect(await popup.text('.failure')).toContain('This page is too big');
  expect(await popup.text('.fallback')).toContain(paragraphs[0]);
  await popup.click('.fallback button');
  await popup.waitForText('Copied');
  expect(await session.readClipboard()).toContain(paragraphs[0]);
  note(info, { family: 'A page over its budget', number: 1, held: 'a clear sentence and its text' });
});

test('with everything kept, every removed thing is back', async ({ session, trap }, info) => {
  const { popup } = await openAndClick(session, trap.add('sample.html', sampleHtml));
  await popup.click('#removed');
  const listed = await popup.texts('.removal .preview');
  expect(listed.length).toBeGreaterThan(5);
  const removed = '//li[@data-state="removed"]//button';
  for (let turn = 1; turn < 100 && (await popup.texts(removed)).length > 0; turn++) {
    await popup.click(removed);
    // What is kept may part the box that it stood in: only its own line is sure to change.
    await popup.waitFor(`//body[count(.//li[@data-state="kept"]) = ${turn}]`);
  }
  expect(await popup.texts(removed)).toEqual([]);
  const squeezed = (text: string) => text.replace(/[\s…]+/g, '');
  const body = squeezed(await popup.evaluate(() => document.querySelector('.article-body')?.textContent ?? ''));
  expect(listed.filter((text) => !body.includes(squeezed(text).slice(0, 30)))).toEqual([]);
  note(info, { family: 'Everything that was removed is kept', number: listed.length, held: 'all of it is back' });
});
