import type * as ChosenPage from '../testing/chosen-page.ts';
import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const uses = '<p>Call <code>moor()</code> before <code>sail()</code>, and <kbd>q</kbd> ends it.</p>';
const said = ['Call ', 'moor()', ' before ', 'sail()', ', and ', 'q', ' ends it.'];
const menu = '<ul><li><a href="/a">Ropes</a></li><li><a href="/b">Knots</a></li></ul>';

const cases: readonly (readonly [sentence: string, html: string, all: readonly string[]])[] = [
  [
    'what stands between the first and the last words of a manual stays',
    `${uses}<div>fast</div><ul><li>slow</li></ul>${uses}`,
    [...said, 'fast', 'slow', ...said],
  ],
  ['but for menus', `${uses}${menu}${uses}`, [...said, ...said]],
  [
    'a table may name in links what it is about',
    `${uses}<table><tr><td><a href="/a">moor</a></td><td>: it</td></tr></table>${uses}`,
    [...said, 'moor', ': it', ...said],
  ],
  [
    'the last section stays to its end, and what stands behind it goes',
    `<main>${uses}<section><h2>Notes</h2>${uses}<div>See below.</div></section><div>Was this page useful?</div></main>`,
    [...said, 'Notes', ...said, 'See below.'],
  ],
  [
    'a text that hardly names code is no manual',
    `<p>${'The ferry waits. '.repeat(99)}</p><div>fast</div>${uses}`,
    ['The ferry waits. '.repeat(99), ...said],
  ],
];
for (const [sentence, html, all] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
    expect(await call('chosenWith', 'manual', html, 'p')).toEqual(all);
  });

test('a page written as XML, whose named places stay open, has no more links than it shows', async ({ inPage }) => {
  const { call } = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const prose = 'The harbour opens at six, and whoever comes by then moors where there is room. '.repeat(4);
  const part = (name: string) =>
    `<h2><a id="${name}"/>About ${name}</h2><p>${prose}</p><ul><li><p>Of ${name}</p></li></ul>`;
  const names = ['ropes', 'knots', 'sails', 'oars', 'tides'];
  const parts = names.map(part);
  const extraction = await call('extractHtml', `<body><h1><a name="top" id="top"/>Boats</h1>${parts.join('')}</body>`);
  const lines = extraction.ok ? extraction.article.text.split(/\n+/) : [];
  expect(lines.filter((line) => line !== prose.trim())).toEqual(
    names.flatMap((name) => [`About ${name}`, `Of ${name}`]),
  );
});
