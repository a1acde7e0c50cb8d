import { pageOf, paragraphs } from './cases/case.ts';
import { expect, openAndClick, test } from './fixtures.ts';
import { inStorage } from './storage.ts';
import { note } from './whole.ts';

const pictures =
  '<img src="https://one.example.org/a.png" width="300" height="200" alt="One"><figure><img src="https://two.example.org/b.jpg" width="300" height="200" alt="Two"><figcaption>Two boats.</figcaption></figure><p>A line with <img src="https://three.example.org/c.png" width="300" height="200" alt="Three"> in it.</p>';

test('with pictures switched off nothing is asked for, even by what slips through', async ({ session, trap }, info) => {
  const address = trap.add('pictures.html', pageOf(pictures), { 'content-security-policy': "img-src 'none'" });
  const { popup } = await openAndClick(session, address);
  await inStorage(popup, 'local', { settings: { images: false } });
  await popup.close();
  await session.startOver();
  trap.take();

  const { popup: without } = await openAndClick(session, address);
  expect(await without.text('.article-body')).toContain(paragraphs[0]);
  expect(await without.evaluate(() => document.querySelectorAll('.article-body img').length)).toBe(0);
  const refused = await without.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onerror = () => resolve('refused');
        picture.onload = () => resolve('loaded');
        picture.src = 'https://slipped.example.org/d.png';
        document.body.append(picture);
      }),
  );
  expect(refused).toBe('refused');
  expect(trap.take()).toEqual([]);
  await inStorage(without, 'local', { settings: {} });
  await without.close();
  await session.startOver();
  await session.takeErrors();

  const { popup: again } = await openAndClick(session, address);
  expect(await again.evaluate(() => document.querySelectorAll('.article-body img').length)).toBe(3);
  await again.close();
  note(info, { family: 'Pictures switched off', number: 4, held: '0 req' });
});
