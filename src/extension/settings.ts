import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from './settings-schema.ts';

const key = 'settings';

export async function readSettings(): Promise<Settings> {
  // Nobody knows whether pictures may be asked for.
  return readStored().catch(() => parseSettings({ images: false }));
}

async function readStored(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Changes a part, and leaves what another page changed meanwhile. Whether it went well: a disk can be full. What can't be read is not written over. */
export async function changeSettings(part: Partial<Settings>): Promise<boolean> {
  const change = async () => browser.storage.local.set({ [key]: { ...(await readStored()), ...part } });
  return navigator.locks.request(key, change).then(
    () => true,
    () => false,
  );
}

/** Nothing but settings is stored there. */
export function onSettingsChange(work: () => void): void {
  browser.storage.local.onChanged.addListener(work);
}

export { type Settings, type TextSize, textSizes } from './settings-schema.ts';

/** Opens the settings where the browser shows them: a tab, or its list of extensions. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage().catch(() => undefined);
}
