import type * as ChosenPage from '../testing/chosen-page.ts';
import type * as Extract from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const prose = [
  'When I was a boy we lived on the other side of the river, and the first time that I saw the day break over it was in the rain, from the back of a cart that carried all that we had left of the house.',
  'My father held the lamp. It was not needed any more, but he had promised the miller to bring it back lit, and so he held it over the wheel until the baker came out to laugh at us and to take it from his hand.',
  'The wheel has stood still since. A woman from the town counts the herons that stand on it, and writes their number on a slate, and on days when there are none she writes the number of the people who asked.',
];
const text = `<div class="entry-content">${prose.map((words) => `<p>${words}</p>`).join('')}</div>`;
const picture = '<img src="https://page.example/wheel.jpg" width="980" height="520" alt="The wheel">';

const cases: readonly (readonly [sentence: string, between: string, isShown: boolean])[] = [
  ['a picture between title and text is part of the article', `<div class="thumb">${picture}</div>`, true],
  ['so is one that leads to the whole of it', `<a href="/wheel.jpg">${picture}</a>`, true],
  ['so is a figure', `<div><figure>${picture}<figcaption>The wheel in May.</figcaption></figure></div>`, true],
  ['a portrait is not', `<div class="meta">${picture.replace('980', '96')}</div>`, false],
  ['nor is what is called an icon', `<div class="meta">${picture.replace('wheel.jpg', 'clock-icon.png')}</div>`, false],
];
for (const [sentence, between, isShown] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof Extract>('src/testing/extract-page.ts');
    const head = '<header><img src="/logo.png" width="300"><h1>The mill on the other side</h1></header>';
    const extraction = await call(
      'extractHtml',
      `<title>The mill on the other side</title><article>${head}${between}${text}</article>`,
    );
    if (!extraction.ok) throw new Error(extraction.failure);
    expect(extraction.article.html.includes('wheel.jpg')).toBe(isShown);
    expect(extraction.article.html).not.toContain('logo.png');
    expect(extraction.article.text.startsWith('When I was a boy')).toBe(true);
    if (isShown) expect(extraction.removals.some(({ preview }) => preview.includes('wheel in May'))).toBe(false);
  });

test('a picture far from the text is not its own', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  const page = (links: number) =>
    `<h1>The mill</h1><div>${picture}</div>${'<p><a href="/x">Herons and other birds</a></p>'.repeat(links)}${text}`;
  expect(await call('leadPictureAbove', page(2), '.entry-content')).toBe('https://page.example/wheel.jpg');
  expect(await call('leadPictureAbove', page(40), '.entry-content')).toBe('');
});
