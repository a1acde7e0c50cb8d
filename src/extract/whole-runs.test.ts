import type * as ExtractPage from '../testing/extract-page.ts';
import { expect, test } from '../testing/test.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const prose = (from: number, to: number) =>
  days
    .slice(from, to)
    .map(
      (day) =>
        `<p>On ${day} the keeper of the dam ${'opens the gate at seven and writes the level down. '.repeat(5)}</p>`,
    )
    .join('');
const table = '<table><thead><tr><th>Part<th>Seconds</thead><tr><td>connect<td>5<tr><td>read<td>30</table>';

test('a table that the article begins or ends with is a part of it, with its heading', async ({ inPage }) => {
  const page = await inPage<typeof ExtractPage>('src/testing/extract-page.ts');
  const read = async (html: string) => {
    const extraction = await page.call('extractHtml', `<main><article><h1>The dams</h1>${html}</article></main>`);
    return extraction.ok ? extraction.article.text : '';
  };
  expect(await read(`${prose(0, 4)}<h2>The figures</h2>${table}`)).toMatch(
    /The figures\n\nPart\tSeconds\n\nconnect\t5/,
  );
  expect(await read(`${table}${prose(0, 4)}`)).toContain('read\t30');
  const program = '<div class="cell"><div class="prompt">In [1]:</div><pre>level = read_level("north")</pre></div>';
  const result = `<div class="prompt">Out[1]:</div><div class="output_html">${table}</div>`;
  const notebook = await read(`${prose(0, 2)}${program}${result}${prose(2, 4)}`);
  expect(notebook).toContain('level = read_level("north")');
  expect(notebook).toContain('connect\t5');
});
