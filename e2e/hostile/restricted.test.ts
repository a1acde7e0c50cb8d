import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '../browsers/browser.ts';
import { article, whole } from './cases/pages/page.ts';
import { clicked, opened } from './clicked.ts';
import { expect, test } from './fixtures.ts';
import type { Trap } from './trap.ts';
import { note, sampled } from './whole.ts';

test.setTimeout(240_000);

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';

const own = {
  chromium: [
    'chrome://version/',
    'chrome://settings/',
    'chrome://extensions/',
    'chrome://newtab/',
    'devtools://devtools/bundled/inspector.html',
  ],
  firefox: ['about:support', 'about:config', 'about:addons', 'about:newtab', 'resource://gre/'],
} as const;

/** Pages that the browser keeps for itself, that are none, or that it shows in a viewer of its own. */
function addresses(session: Browser, trap: Trap, folder: string): readonly string[] {
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return pathToFileURL(join(folder, name)).href;
  };
  const served = (name: string, content: string, type: string) => trap.add(name, content, { 'content-type': type });
  return [
    ...own[session.name],
    'about:blank',
    session.extensionUrl('options/options.html'),
    session.extensionUrl('reader/reader.html'),
    `view-source:${served('source.html', whole(article), 'text/html')}`,
    `data:text/html,${encodeURIComponent(whole(article))}`,
    file('a.html', whole(article)),
    file('a.txt', 'Some words of a file.'),
    served('a.pdf', pdf, 'application/pdf'),
    served('no-extension', pdf, 'application/pdf'),
    served('a.png', 'x', 'image/png'),
    served('a.mp4', 'x', 'video/mp4'),
    served('a.json', '{"a":[1,2,3]}', 'application/json'),
    served('a.xml', '<a><b>c</b></a>', 'text/xml'),
    'http://127.0.0.1:9/',
  ];
}

test('a page that is closed to extensions, or none at all, gets a clear sentence', async ({ session, trap }, info) => {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-files-'));
  const all = sampled(addresses(session, trap, folder), 7);
  const wrong: string[] = [];
  for (const address of all) {
    const tab = await opened(session, address);
    const { failure, hint, text } = await clicked(session, tab);
    const isClear =
      text.trim() !== '' || (failure.length > 10 && hint.length > 20 && !failure.includes('Something went wrong'));
    if (!isClear) wrong.push(`${address}: ${failure}`);
    await session.startOver();
  }
  rmSync(folder, { recursive: true });
  expect(wrong).toEqual([]);
  note(info, {
    family: 'T19 pages that are closed to extensions, or none',
    number: all.length,
    held: 'a clear sentence, 0 errors on a console',
  });
});
