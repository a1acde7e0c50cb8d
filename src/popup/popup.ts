import { extractFrom } from '../extension/extract-from.ts';
import { failed, type Outcome } from '../extension/outcome.ts';
import type { Reading } from '../extension/record-schema.ts';
import { addRecord, forgetOldRecords } from '../extension/records.ts';
import { readSettings, type Settings } from '../extension/settings.ts';
import { currentTab, openPage } from '../extension/tab.ts';
import { announceFailure } from '../view/announce.ts';
import { failureView } from '../view/failure-view.ts';
import { setUpPage } from '../view/page-setup.ts';
import { showProgress } from '../view/progress.ts';
import { startReading } from '../view/reading.ts';
import { readingView } from '../view/reading-view.ts';
import { show } from '../view/show.ts';

/** Reads the page of the current tab and shows its article. */
export function startPopup(): void {
  // Browsers close a popup on Escape by themselves, but not where a test or a screen reader sends the key to the page.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') window.close();
  });
  start().catch(showUnexpected);
}

async function start(): Promise<void> {
  const settings = await readSettings();
  setUpPage(settings);
  forgetOldRecords().catch(() => undefined);
  await read(settings);
}

async function read(settings: Settings): Promise<void> {
  const endProgress = showProgress();
  const found = await findReading(settings).catch((error) => failed('unexpected', error));
  endProgress();
  if (!found.ok) show(failureView(found, () => read(settings).catch(showUnexpected)));
  else show(...readingView(found.value, { settings, openInTab }));
}

async function findReading({ captions }: Settings): Promise<Outcome<Reading>> {
  const tab = await currentTab();
  if (!tab.ok) return tab;
  const answer = await extractFrom(tab.value, { captions });
  return answer.ok ? { ok: true, value: startReading(answer.value, captions) } : answer;
}

async function openInTab(reading: Reading): Promise<void> {
  const record = await addRecord(reading);
  if (!record.ok) return announceFailure(record);
  await openPage(`reader/reader.html?id=${record.value}`);
  // Chrome closes a popup when a tab opens, Firefox leaves it.
  window.close();
}

function showUnexpected(error: unknown): void {
  show(failureView(failed('unexpected', error)));
}
