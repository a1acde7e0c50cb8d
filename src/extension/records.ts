import browser from 'webextension-polyfill';
import { fields, list, matching, wholeNumber } from './checks.ts';
import { done, failed, type Outcome, type Problem } from './outcome.ts';
import { checkReading, type Reading } from './record-schema.ts';

// Readings live in memory (storage.session), under a random id, until the browser closes. An index of ids tells their
// age without loading megabytes of articles.
const indexKey = 'readings';
const maxAgeMs = 24 * 60 * 60 * 1000;
const maxRecords = 12;
/** What both browsers give to storage.session, in bytes: a larger reading fits nowhere, whatever makes room for it. */
const quota = 10 * 1024 * 1024;

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
export function addRecord(reading: Reading): Promise<Outcome<string>> {
  return alone(() => addUnder(crypto.randomUUID(), reading));
}

async function addUnder(id: string, reading: Reading): Promise<Outcome<string>> {
  try {
    if (new TextEncoder().encode(JSON.stringify(reading)).length > quota)
      return failed('storage-full', 'The reading alone is over the quota.');
    const entries = await keepOnly([...(await keepYoung()), { id, savedAt: Date.now() }]);
    const stored = await storeMakingRoom(entries, id, reading);
    if (stored.ok) await keepOnly((await readIndex()).slice(-maxRecords));
    return stored;
  } catch (error) {
    return failed('storage-full', error);
  }
}

export async function readRecord(id: string): Promise<Outcome<Reading>> {
  if (!idPattern.test(id)) return failed('record-missing');
  await forgetOldRecords();
  const stored = await browser.storage.session.get(id);
  const reading = checkReading(stored[id]);
  return reading ? done(reading) : failed('record-missing');
}

/**
 * Puts a newer state in the place of a record, or adds it again where it had to go for others. Where there is no room for
 * the newer state the older one stays.
 */
export function updateRecord(id: string, reading: Reading): Promise<Outcome<string>> {
  return alone(async () =>
    (await readIndex()).some((entry) => entry.id === id) ? put(id, reading) : addUnder(id, reading),
  );
}

async function put(id: string, reading: Reading): Promise<Outcome<string>> {
  try {
    await browser.storage.session.set({ [id]: reading });
    return done(id);
  } catch (error) {
    return failed('storage-full', error);
  }
}

/** Removes the records that were stored more than a day ago. */
export async function forgetOldRecords(): Promise<void> {
  await alone(keepYoung);
}

/** Two pages of ours may store at once; each reads the index before it writes it. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> => navigator.locks.request(indexKey, work);

async function keepYoung(): Promise<readonly Entry[]> {
  const entries = await readIndex();
  const young = entries.filter(({ savedAt }) => savedAt > Date.now() - maxAgeMs);
  return young.length < entries.length ? keepOnly(young) : entries;
}

/** Makes room by dropping the oldest records until the new one fits; for any other refusal none goes. */
async function storeMakingRoom(entries: readonly Entry[], id: string, reading: Reading): Promise<Outcome<string>> {
  const stored = await put(id, reading);
  const [oldest, ...rest] = entries;
  if (stored.ok || oldest?.id === id || !isOverQuota(stored)) return stored;
  return storeMakingRoom(await keepOnly(rest), id, reading);
}

/** "Session storage quota bytes exceeded" in Chrome, "QuotaExceededError" in Firefox. */
const isOverQuota = ({ details }: Problem): boolean => /quota/i.test(String(details));

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
