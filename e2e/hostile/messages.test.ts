import { article, whole } from './cases/pages/page.ts';
import { expect, openAndClick, test } from './fixtures.ts';
import { inStorage } from './storage.ts';
import { note } from './whole.ts';

/** Runs in the page: sends whatever might be taken for a message, to whoever might hear it. */
function send(count: number, extension: string): number {
  const words = ['extract', 'winnow', 'fetch', 'open', 'settings', 'kept', '__proto__', 'constructor'];
  const id = new URL(extension).host;
  let sent = 0;
  for (let index = 0; index < count; index++) {
    const word = words[index % words.length] ?? '';
    const message = {
      type: word,
      action: word,
      [word]: { html: '<img src=x onerror=alert(1)>', url: 'https://evil.example/' },
    };
    postMessage(index % 3 === 0 ? message : JSON.stringify(message), '*');
    dispatchEvent(new CustomEvent(word, { detail: message }));
    document.dispatchEvent(new MessageEvent('message', { data: message, origin: extension }));
    try {
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(id: string, message: object): void } } }
      ).chrome.runtime.sendMessage(id, message);
    } catch {
      sent++;
    }
  }
  return sent;
}

test('messages and events of a page have no effect', async ({ session, trap }, info) => {
  const { tab, popup } = await openAndClick(session, trap.add('messages.html', whole(article)));
  const before = { shown: await popup.text('body'), stored: await inStorage(popup, 'session') };
  trap.take();
  // Firefox and Chromium let no page reach an extension that does not ask for it: each attempt fails.
  expect(await tab.evaluate(send, 1000, session.extensionUrl(''))).toBe(1000);
  if (await popup.isOpen()) {
    expect({ shown: await popup.text('body'), stored: await inStorage(popup, 'session') }).toEqual(before);
    await popup.close();
  }
  const again = await session.clickButton(tab);
  await again.waitFor('#title');
  expect(await again.text('body')).toBe(before.shown);
  expect(trap.take()).toEqual([]);
  note(info, { family: 'T21 messages and events of a page', number: 4000, held: '0 effects' });
});
