import { expect, test } from '../testing/test.ts';
import type * as View from '../testing/view-page.ts';

test('what is shown as text has captions where they are wanted, and small figures', async ({ inPage }) => {
  const { call } = await inPage<typeof View>('src/testing/view-page.ts');
  const html = '<p>About 10<sup>6</sup> cells.</p><figure><figcaption>The pier</figcaption></figure><p>No more.</p>';
  expect(await call('textShown', html, false)).toBe('About 10⁶ cells.\n\nNo more.');
  expect(await call('textShown', html, true)).toBe('About 10⁶ cells.\n\nThe pier\n\nNo more.');
});

test('words stay apart, lines and the rows of a table are lines, and code keeps its blank ones', async ({ inPage }) => {
  const { call } = await inPage<typeof View>('src/testing/view-page.ts');
  const read = (html: string) => call('textShown', html, false);
  expect(await read('<p><b>Jane</b> <a>Doe</a> <em>said</em> so.</p>')).toBe('Jane Doe said so.');
  expect(await read('<div>Harbour Office<br>12 Quay Street</div><div>Port Town</div>')).toBe(
    'Harbour Office\n12 Quay Street\n\nPort Town',
  );
  expect(await read('<pre><code>one\n\n  two</code></pre>')).toBe('one\n\n  two');
  expect(await read('<table><tr><th>Boat</th><th>Mast</th></tr><tr><td>Ada</td><td>9 m</td></tr></table>')).toBe(
    'Boat\tMast\n\nAda\t9 m',
  );
  expect(
    await read(
      '<table><tr><td></td><th>2023</th><th>2024</th></tr><tr><th>Boats</th><td></td><td>7</td></tr><tr><td></td></tr></table>',
    ),
  ).toBe('\t2023\t2024\n\nBoats\t\t7');
  expect(await read('<table><tr><td>Ada</td><td><p>One.</p><p>Two.</p></td><td>9 m</td></tr></table>')).toBe(
    'Ada\n\nOne.\n\nTwo.\n\n9 m',
  );
});
