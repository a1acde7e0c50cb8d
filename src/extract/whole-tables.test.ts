import type * as ChosenPage from '../testing/chosen-page.ts';
import { expect, test } from '../testing/test.ts';

const rows = [1, 2, 3, 4].map((day) => `<tr><td>Day ${day}</td><td>Pier ${day}</td></tr>`).join('');
const table = (head: string) => `<table><caption>Boats</caption><tr>${head}</tr>${rows}</table>`;
const ofColumns = table('<th>Day</th><th>Pier</th>');

test('a table of which a part was chosen is chosen whole, and one of which the head was', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  expect(await call('chosenWith', 'tables', ofColumns, 'tr:nth-child(-n+2)')).toHaveLength(11);
  expect(await call('chosenWith', 'tables', ofColumns, 'th')).toHaveLength(11);
});

test('a table between two chosen texts is chosen', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  const texts = await call('chosenWith', 'tables', `<p>So it was.</p>${table('')}<p>And so it stayed.</p>`, 'p');
  expect(texts).toHaveLength(11);
  expect(await call('chosenWith', 'tables', `<p>So it was.</p>${table('')}`, 'p')).toEqual(['So it was.']);
});

test('a table of which a line or two were chosen by chance stays as it is', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  expect(await call('chosenWith', 'tables', ofColumns, 'tr:nth-child(2)')).toEqual(['Day 1', 'Pier 1']);
  expect(await call('chosenWith', 'tables', table('<td>Day</td><td>Pier</td>'), 'tr:first-child')).toEqual([
    'Day',
    'Pier',
  ]);
});
