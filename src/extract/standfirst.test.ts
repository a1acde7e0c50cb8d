import type * as Extract from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const lead =
  'Nobody had swept the square since the fair, and the paper lanterns lay in the gutter beside the wet straw.';
const prose = [
  'When I was a boy we lived on the other side of the river, and the first time that I saw the day break over it was in the rain, from the back of a cart that carried all that we had left of the house.',
  'My father held the lamp. It was not needed any more, but he had promised the miller to bring it back lit, and so he held it over the wheel until the baker came out to laugh at us and to take it from his hand.',
  'The wheel has stood still since. A woman from the town counts the herons that stand on it, and writes their number on a slate, and on days when there are none she writes the number of the people who asked.',
];

async function textOf(inPage: Parameters<Parameters<typeof test>[2]>[0]['inPage'], blocks: readonly string[]) {
  const { call } = await inPage<typeof Extract>('src/testing/extract-page.ts');
  const paragraphs = blocks.map((text) => `<p>${text}</p>`).join('');
  const extraction = await call(
    'extractHtml',
    `<title>The mill</title><article><h1>The mill</h1>${paragraphs}</article>`,
  );
  if (!extraction.ok) throw new Error(extraction.failure);
  return extraction.article;
}

test('a first line that the text soon says again becomes the excerpt', async ({ inPage }) => {
  const first = 'Lene Bakke came to the mill in March for a two-week count.';
  const again =
    'In winter Lene Bakke went to the mill in March for a two-week count of the birds, and stayed for good.';
  const { text, excerpt } = await textOf(inPage, [first, lead, again, ...prose]);
  expect(text.startsWith('Nobody had swept')).toBe(true);
  expect(excerpt).toBe(first);
});

test('a first line whose words only recur is the beginning of the text', async ({ inPage }) => {
  const first = 'It was the first day of the rain.';
  expect((await textOf(inPage, [first, ...prose, lead])).text.startsWith(first)).toBe(true);
});

test('a first line that is quoted far below is the beginning of the text', async ({ inPage }) => {
  const first = 'Hello to everyone who takes the time to read what I write.';
  const answers = Array.from({ length: 3 }, (_, index) => prose.map((text) => `${text} Answer ${index}.`)).flat();
  expect((await textOf(inPage, [first, lead, ...answers, `${first} Welcome!`])).text.startsWith(first)).toBe(true);
});

test('what the page says of itself stands above the text, however it is set', async ({ inPage }) => {
  const { call } = await inPage<typeof Extract>('src/testing/extract-page.ts');
  const dek = 'A boat, a bell and eleven minutes';
  const prose =
    '<p>On this evening the ferry left the pier with the tide and came back before noon with nothing but a crate of pears and an old net of mine.</p>';
  const html = `<meta name="description" content="${dek} on an island."><div class="top"><h1>The ferry</h1><div class="label"><span>${dek}</span></div><ul><li>Share</li></ul></div><article>${prose.repeat(9)}</article>`;
  const extraction = await call('extractHtml', html);
  expect(extraction.ok && extraction.article.text).toMatch(new RegExp(`^${dek}\n\nOn this`));
});
