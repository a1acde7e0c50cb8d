import type * as ChosenPage from '../testing/chosen-page.ts';
import { expect, test } from '../testing/test.ts';

const rows = [1, 2, 3, 4].map((day) => `<tr><td>Day ${day}</td><td>Pier ${day}</td></tr>`).join('');
const table = (head: string) => `<table><caption>Boats</caption><tr>${head}</tr>${rows}</table>`;
const ofColumns = table('<th>Day</th><th>Pier</th>');

test('a table of which a part was chosen is chosen whole', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  expect(await call('chosenWith', 'tables', ofColumns, 'tr:nth-child(-n+2)')).toHaveLength(11);
  expect(await call('chosenWith', 'tables', ofColumns, 'td')).toHaveLength(11);
  expect(await call('chosenWith', 'tables', ofColumns, 'tr:nth-child(3)')).toHaveLength(11);
});

test('a table of links, or of cells that hold texts, stays as it is', async ({ inPage }) => {
  const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
  const ofLinks = ofColumns.replace(/<td>(.*?)<\/td>/g, '<td><a href="/x">$1</a></td>');
  expect(await call('chosenWith', 'tables', ofLinks, 'tr:nth-child(2)')).toEqual(['Day 1', 'Pier 1']);
  const ofTexts = ofColumns.replace('Pier 4', 'So many piers. '.repeat(30));
  expect(await call('chosenWith', 'tables', ofTexts, 'tr:nth-child(2)')).toEqual(['Day 1', 'Pier 1']);
});
