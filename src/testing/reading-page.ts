// The fake has to stand there before the modules that use it are run.
import './fake-browser.ts';

import type { Found, Removal } from '../article.ts';
import type { Reading } from '../extension/record-schema.ts';
import { countRemoved, isBack, keepRemovals, shownArticle, startReading } from '../view/reading.ts';
import { fake } from './fake-browser.ts';

const href = 'https://page.example/';

export function removal(key: string, html?: string): Removal {
  const texts = { rule: 'gift', kind: 'gift', label: key, why: key, clue: key, preview: key } as const;
  return { key, ...texts, count: 2, anchor: 0, ...(html === undefined ? {} : { html }) };
}

function found(html: string, removals: readonly Removal[], kept?: readonly string[], title = 'The ferry'): Found {
  const article = { html, title, text: html, authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
  return { ok: true, article, removals, faults: [], ...(kept ? { kept } : {}) };
}

/**
 * What a reader sees after keeping these, one call after the other; the page answers or is gone. By its last call it
 * has changed, and no longer has what is `missing`.
 */
export async function afterKeeping(
  kept: readonly (readonly string[])[],
  isPageThere: boolean,
  there = href,
  missing: readonly string[] = [],
  title?: string,
) {
  const listed = [removal('a', '<p>a</p>'), removal('b', '<p>b</p>'), removal('large')];
  let reading: Reading = startReading({ source: { tabId: 1, href }, found: found('original', listed) });
  fake.tabUrl = isPageThere ? there : undefined;
  for (const keys of kept) {
    const back = keys.filter((key) => keys !== kept.at(-1) || !missing.includes(key));
    // As many blocks as came back stand before them now.
    const out = listed.filter(({ key }) => !back.includes(key)).map((each) => ({ ...each, anchor: back.length }));
    const left = [removal('inner', '<p>inner</p>'), ...out];
    const value = { extraction: found(`fresh ${back.join()}`, left, back, title), href: there };
    const answer = () => {
      if (!isPageThere) throw new Error('No tab with id: 1');
      return [{ result: { value, contentType: 'text/html' } }];
    };
    fake.answers.splice(0, fake.answers.length, answer);
    reading = await keepRemovals(reading, keys);
  }
  const shown = shownArticle(reading);
  return {
    html: shown.found.article.html,
    restored: shown.restored.map(({ html, anchor }) => (anchor === 0 ? html : `${html} at ${anchor}`)),
    listed: reading.listed.map(({ key }) => key),
    back: reading.listed.filter((listed) => isBack(reading, listed)).map(({ key }) => key),
    removed: countRemoved(reading),
  };
}
