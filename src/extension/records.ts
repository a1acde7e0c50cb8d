import browser from 'webextension-polyfill';
import { fields, list, matching, wholeNumber } from './checks.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { checkReading, type Reading } from './record-schema.ts';

// Readings live in memory (storage.session), under a random id, until the browser closes. An index of ids tells their
// age without loading megabytes of articles.
const indexKey = 'readings';
const maxAgeMs = 24 * 60 * 60 * 1000;
const maxRecords = 12;

export const idPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

interface Entry {
  readonly id: string;
  readonly savedAt: number;
}

const entry = fields<Entry>({ id: matching(idPattern, 36), savedAt: wholeNumber(0, Number.MAX_SAFE_INTEGER) }, [
  'id',
  'savedAt',
]);
const checkIndex = list(entry, 1000);

/** Stores a record and gives its id. The oldest ones go when they are old, many, or in the way. */
export async function addRecord(reading: Reading): Promise<Outcome<string>> {
  const id = crypto.randomUUID();
  const young = (await readIndex()).filter(({ savedAt }) => savedAt > Date.now() - maxAgeMs);
  try {
    return await store(id, reading, await keepOnly([...young.slice(1 - maxRecords), { id, savedAt: Date.now() }]));
  } catch (error) {
    return failed('storage-full', error);
  }
}

export async function readRecord(id: string): Promise<Outcome<Reading>> {
  if (!idPattern.test(id)) return failed('record-missing');
  const stored = await browser.storage.session.get(id);
  const reading = checkReading(stored[id]);
  return reading ? done(reading) : failed('record-missing');
}

/** Puts a newer state in the place of a record. */
export async function updateRecord(id: string, reading: Reading): Promise<Outcome<string>> {
  return store(id, reading, await readIndex());
}

/** Makes room by dropping the oldest records until the new one fits. */
async function store(id: string, reading: Reading, entries: readonly Entry[]): Promise<Outcome<string>> {
  try {
    await browser.storage.session.set({ [id]: reading });
    return done(id);
  } catch (error) {
    const oldest = entries.find((other) => other.id !== id);
    if (!oldest) {
      await keepOnly(entries.filter((other) => other.id !== id));
      return failed('storage-full', error);
    }
    return store(id, reading, await keepOnly(entries.filter((other) => other !== oldest)));
  }
}

async function readIndex(): Promise<readonly Entry[]> {
  const stored = await browser.storage.session.get(indexKey);
  return checkIndex(stored[indexKey]) ?? [];
}

/** Removes all records that are not among these, and writes the index. */
async function keepOnly(entries: readonly Entry[]): Promise<readonly Entry[]> {
  const gone = (await readIndex()).filter(({ id }) => !entries.some((kept) => kept.id === id));
  await browser.storage.session.remove(gone.map(({ id }) => id));
  await browser.storage.session.set({ [indexKey]: entries });
  return entries;
}
