import { message } from '../extension/messages.ts';
import { failed } from '../extension/outcome.ts';
import type { Reading } from '../extension/record-schema.ts';
import { readRecord, updateRecord } from '../extension/records.ts';
import { onSettingsChange, readSettings } from '../extension/settings.ts';
import { failureView } from '../view/failure-view.ts';
import { setUpPage } from '../view/page-setup.ts';
import { shownArticle } from '../view/reading.ts';
import { readingView } from '../view/reading-view.ts';
import { show } from '../view/show.ts';

/** Shows the reading that the page's address names. */
export function startReader(): void {
  start().catch((error) => show(failureView(failed('unexpected', error))));
}

async function start(): Promise<void> {
  const settings = await readSettings();
  setUpPage(settings);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const record = await readRecord(id);
  if (!record.ok) return show(failureView(record));
  let reading = record.value;
  nameTab(reading);
  const changed = (next: Reading) => {
    reading = next;
    nameTab(next);
    return updateRecord(id, next);
  };
  show(...readingView(reading, { settings, changed }));
  // The record may have had to go for others since: what is not stored must not be loaded again.
  onSettingsChange(async () => {
    if ((await updateRecord(id, reading)).ok) location.reload();
  });
}

/** By the title that is shown: the reader may have chosen another. */
function nameTab(reading: Reading): void {
  document.title = shownArticle(reading).found.article.title ?? message('readerTitle');
}
