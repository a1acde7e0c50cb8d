import { expect, openAndClick, sampleText, test } from './fixtures.ts';

const paragraphs = sampleText.trim().split('\n\n').slice(1);
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** A page with a window says what a saved one does not: what is shown, and where the reader is. */
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body>${body}</body></html>`;

const pages: Readonly<Record<string, string>> = {
  'in an open shadow tree': page(
    `<x-page><template shadowrootmode="open"><article><h1>The ferry</h1>${prose}</article></template></x-page>`,
  ),
  'behind an open dialog': page(
    `<main aria-hidden="true" inert><article><h1>The ferry</h1>${prose}</article></main>
     <div role="dialog" aria-modal="true"><p>Stay in touch with the harbour.</p><button>Yes</button></div>`,
  ),
  'among text that a style sheet hides': page(
    `<article><h1>The ferry</h1>${prose}<p class="thanks">Thank you, your ticket is on its way.</p></article>`,
    '<style>.thanks { display: none }</style>',
  ),
};

for (const [where, html] of Object.entries(pages))
  test(`an article ${where} is read as it is shown`, async ({ session, site }) => {
    const { popup } = await openAndClick(session, site.add('live.html', 'text/html', html));
    const body = await popup.text('.article-body');
    for (const paragraph of paragraphs) expect(body).toContain(paragraph);
    for (const other of ['in touch', 'your ticket']) expect(body).not.toContain(other);
  });

test('of an endless page the article in view is read, and another comes back with Keep', async ({ session, site }) => {
  const articles = ['The ferry', 'The lighthouse'].map(
    (title, index) =>
      `<article style="min-height: 300vh"><h1>${title}</h1>${prose}<p>End of part ${index + 1}.</p></article>`,
  );
  const { popup, tab } = await openAndClick(session, site.add('endless.html', 'text/html', page(articles.join(''))));
  expect(await popup.text('#title')).toBe('The ferry');
  expect(await popup.text('.article-body')).not.toContain('End of part 2');
  await popup.close();

  await tab.run(`document.querySelectorAll('article')[1].scrollIntoView()`);
  const second = await session.clickButton(tab);
  expect(await second.text('#title')).toBe('The lighthouse');
  expect(await second.text('.article-body')).not.toContain('End of part 1');
  await second.click('#removed');
  const removal = '//li[contains(@class, "removal")][contains(., "Another article")]';
  await second.click(`${removal}//button`);
  await second.waitFor(`${removal}[@data-state="kept"]`);
  expect(await second.text('.article-body')).toContain('End of part 1');
});
