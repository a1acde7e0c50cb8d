import { expect, test } from '../testing/test.ts';
import type * as View from '../testing/view-page.ts';

test('what is shown as text has captions where they are wanted, and small figures', async ({ inPage }) => {
  const { call } = await inPage<typeof View>('src/testing/view-page.ts');
  const html = '<p>About 10<sup>6</sup> cells.</p><figure><figcaption>The pier</figcaption></figure><p>No more.</p>';
  expect(await call('textShown', html, false)).toBe('About 10⁶ cells.\n\nNo more.');
  expect(await call('textShown', html, true)).toBe('About 10⁶ cells.\n\nThe pier\n\nNo more.');
});
