import type * as ChosenPage from '../testing/chosen-page.ts';
import { expect, test } from '../testing/test.ts';

const table = '<table><tr><td>connect</td><td>5</td></tr><tr><td>read</td><td>30</td></tr></table>';
const cells = ['connect', '5', 'read', '30'];

const cases: readonly (readonly [sentence: string, html: string, all: readonly string[]])[] = [
  ['code between two texts stays', '<p>So:</p><pre>npm start</pre><p>And done.</p>', ['So:', 'npm start', 'And done.']],
  ['so does a table', `<p>So:</p><div>${table}</div><p>And done.</p>`, ['So:', ...cells, 'And done.']],
  [
    'and all that stand there in a row, without what is written beside them',
    `<p>So:</p><div>In [1]:</div><pre>read()</pre><h3>Seconds</h3><div>Out[1]:${table}</div><p>And done.</p>`,
    ['So:', 'read()', 'Seconds', ...cells, 'And done.'],
  ],
  [
    'with more text than a few words between them they are no row',
    `<p>So:</p><div>${'The harbour office is open. '.repeat(4)}</div><aside>${table}<b>All of May.</b></aside><p>And done.</p>`,
    ['So:', 'And done.'],
  ],
  [
    'the box of a text may end with a table and its heading, or begin with one',
    `<main>${table}<p>So:</p><h2>Seconds</h2><figure>${table}</figure></main>`,
    [...cells, 'So:', 'Seconds', ...cells],
  ],
  ['a table in another box is its own', `<main><p>So:</p></main><aside>${table}</aside><div>x</div>`, ['So:']],
  ['so is one behind other words', `<main><p>So:</p><div>More</div>${table}</main>`, ['So:']],
];
for (const [sentence, html, all] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
    expect(await call('chosenWith', 'runs', html, 'p')).toEqual(all);
  });
