import type { Removal } from '../article.ts';
import { findFormat } from '../export/formats.ts';
import { saveFile } from '../extension/download.ts';
import { message } from '../extension/messages.ts';
import { failed, type Outcome } from '../extension/outcome.ts';
import type { Reading } from '../extension/record-schema.ts';
import type { Settings } from '../extension/settings-schema.ts';
import { announce, announceFailure, copyAndAnnounce } from './announce.ts';
import { articleView } from './article-view.ts';
import { element } from './element.ts';
import { exportFile } from './export-file.ts';
import { isBack, keepRemovals } from './reading.ts';
import { removalsView } from './removals-view.ts';
import { toolbar } from './toolbar.ts';

/** What differs between the popup and a tab. */
export interface Surroundings {
  readonly settings: Settings;
  readonly openInTab?: (reading: Reading) => Promise<void>;
  /** Stores every change; the reading goes on without it. */
  readonly changed?: (reading: Reading) => Promise<Outcome<unknown>>;
}

/** The article, the list of removals and the toolbar, which all show one reading. */
export function readingView(start: Reading, around: Surroundings): HTMLElement[] {
  let reading = start;
  const turns = inTurn();
  const change = async (next: Reading) => {
    reading = next;
    // Stored before it is shown: who sees a thing kept may load the page again.
    const stored = await around.changed?.(reading).catch((error) => failed('storage-full', error));
    show();
    if (stored?.ok === false) announceFailure(stored);
  };
  const toggle = (removal: Removal) => turns(async () => change(await toggleRemoval(reading, removal)));
  const article = articleView(around.settings, ({ field, value }) =>
    turns(() => change({ ...reading, chosen: { ...reading.chosen, [field]: value } })),
  );
  const removals = removalsView(toggle);
  const { openInTab } = around;
  const bar = toolbar(findFormat(around.settings.format).id, removals.element, {
    copy: (format) => turns(() => copyAs(format, reading, article.body)),
    download: (format) => turns(async () => downloadAs(format, reading, article.body)),
    ...(openInTab ? { openInTab: () => turns(() => openInTab(reading)) } : {}),
  });
  const show = () => {
    for (const part of [article, removals, bar]) part.update(reading);
  };
  show();
  const main = element('main', { 'aria-label': message('article') }, article.element);
  // The list comes first, as the focus goes from its button to what it opened.
  return [bar.element, element('div', { class: 'columns' }, removals.element, main)];
}

async function toggleRemoval(reading: Reading, removal: Removal): Promise<Reading> {
  const wasBack = isBack(reading, removal);
  const others = reading.kept.filter((key) => key !== removal.key);
  const next = await keepRemovals(reading, wasBack ? others : [...others, removal.key]);
  const isNowBack = isBack(next, removal);
  if (wasBack) announce(message('removedAgain', removal.label));
  else announce(isNowBack ? message('kept', removal.preview) : message('cannotKeep'));
  return next;
}

const copyAs = (id: string, reading: Reading, body: HTMLElement): Promise<void> =>
  copyAndAnnounce(exportFile(reading, id, body).text, findFormat(id).label);

function downloadAs(id: string, reading: Reading, body: HTMLElement): void {
  const file = exportFile(reading, id, body);
  saveFile(file);
  announce(message('downloaded', file.name));
}

/** A second click waits for the first: each starts from what the one before has left. */
function inTurn(): (work: () => Promise<void>) => void {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work).catch((error) => {
      console.error(error);
      announce(message('unexpectedTitle'));
    });
  };
}
