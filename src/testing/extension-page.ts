// The fake has to stand there before the modules that use it are run.
import './fake-browser.ts';

import type { Found } from '../article.ts';
import { extractFrom } from '../extension/extract-from.ts';
import type { Reading } from '../extension/record-schema.ts';
import { addRecord, readRecord, updateRecord } from '../extension/records.ts';
import { changeSettings, readSettings, type Settings } from '../extension/settings.ts';
import { isSameDocument } from '../extension/tab.ts';
import { fake } from './fake-browser.ts';

const href = 'https://page.example/';

function readingOf(text: string): Reading {
  const article = { html: '', text, authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
  const original: Found = { ok: true, article, removals: [], faults: [] };
  return { source: { tabId: 1, href }, original, kept: [], listed: [] };
}

/** How a call into the page ends, by what each of its steps does and what the tab shows afterwards. */
export async function callOutcome(
  steps: readonly Step[],
  tab: { url?: string; before?: string; files?: boolean } = {},
) {
  fake.tabUrl = 'url' in tab ? tab.url : href;
  fake.hasFileAccess = tab.files ?? true;
  fake.answers.splice(0, fake.answers.length, ...steps.map(answerOf));
  const outcome = await extractFrom(
    { tabId: 1, ...('before' in tab ? {} : { href }), ...(tab.before ? { href: tab.before } : {}) },
    {},
  );
  return outcome.ok ? 'ok' : outcome.failure;
}

/** `absent`: nothing injected yet; `gone`: the frame went away; else what the page answers, or why the browser refuses. */
export type Step =
  | 'absent'
  | 'injected'
  | 'gone'
  | { readonly throws: string }
  | { readonly answers: unknown; readonly contentType?: string };

function answerOf(step: Step): () => unknown {
  if (step === 'absent') return () => [{ result: { absent: true } }];
  if (step === 'injected') return () => [{}];
  if (step === 'gone') return () => [];
  if ('throws' in step) {
    return () => {
      throw new Error(step.throws);
    };
  }
  return () => [{ result: { value: step.answers, contentType: step.contentType ?? 'text/html' } }];
}

/** Adds readings one after the other; says which of them can still be read. */
export async function readableAfter(texts: readonly string[], quota: number): Promise<readonly (string | undefined)[]> {
  fake.quota = quota;
  for (const key of Object.keys(fake.session)) delete fake.session[key];
  const ids: string[] = [];
  for (const text of texts) {
    const added = await addRecord(readingOf(text));
    ids.push(added.ok ? added.value : added.failure);
  }
  return Promise.all(
    ids.map(async (id) => {
      const read = await readRecord(id);
      return read.ok ? read.value.original.article.text : undefined;
    }),
  );
}

/** What is stored after the first of many readings was changed, which had to go for the others. */
export async function recordsAfterUpdate(
  count: number,
): Promise<{ readonly first?: string; readonly records: number }> {
  fake.quota = 1e6;
  const first = await addRecord(readingOf('first'));
  await Promise.all(Array.from({ length: count }, (_, index) => addRecord(readingOf(`text ${index}`))));
  await updateRecord(first.ok ? first.value : '', readingOf('changed'));
  const read = await readRecord(first.ok ? first.value : '');
  return { ...(read.ok ? { first: read.value.original.article.text } : {}), records: countRecords() };
}

/** Whether a reading can still be read so many hours after it was stored. */
export async function isReadableAfter(hours: number): Promise<boolean> {
  const added = await addRecord(readingOf('old'));
  const { now } = Date;
  Date.now = () => now() + hours * 60 * 60 * 1000;
  try {
    return (await readRecord(added.ok ? added.value : '')).ok;
  } finally {
    Date.now = now;
  }
}

/** How many entries the storage holds besides the index. */
export function countRecords(): number {
  return Object.keys(fake.session).filter((key) => key !== 'readings').length;
}

/** How many of these readings are left after the storage refused one more, and why it is not stored. */
export async function leftAfterRefusal(texts: readonly string[], refusal: string) {
  for (const key of Object.keys(fake.session)) delete fake.session[key];
  for (const text of texts) await addRecord(readingOf(text));
  fake.refusal = refusal;
  const added = await addRecord(readingOf('one more'));
  fake.refusal = undefined;
  return { records: countRecords(), failure: added.ok ? 'ok' : added.failure };
}

/** The settings that a page sees while they can't be read, whether it could change one, and what is stored then. */
export async function settingsAfterRefusal(stored: Partial<Settings>, change: Partial<Settings>) {
  fake.local['settings'] = stored;
  fake.refusal = 'Internal error';
  const seen = await readSettings();
  const isChanged = await changeSettings(change);
  fake.refusal = undefined;
  return { seen, isChanged, stored: fake.local['settings'] };
}

export async function updatedText(before: string, after: string, quota = 1e6): Promise<string | undefined> {
  fake.quota = quota;
  const added = await addRecord(readingOf(before));
  if (!added.ok) return undefined;
  await updateRecord(added.value, readingOf(after));
  const read = await readRecord(added.value);
  return read.ok ? read.value.original.article.text : undefined;
}

export async function readFailure(id: string, stored?: unknown): Promise<string> {
  if (stored !== undefined) fake.session[id] = stored;
  const read = await readRecord(id);
  return read.ok ? 'ok' : read.failure;
}

export { isSameDocument };
