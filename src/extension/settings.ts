import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from './settings-schema.ts';

const key = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  return parseSettings((stored as Record<string, unknown>)[key]);
}

/** Changes a part, and leaves what another page changed meanwhile. Whether it went well: a disk can be full. */
export async function changeSettings(part: Partial<Settings>): Promise<boolean> {
  return navigator.locks.request(key, async () => save({ ...(await readSettings()), ...part }));
}

/** Nothing but settings is stored there. */
export function onSettingsChange(work: () => void): void {
  browser.storage.local.onChanged.addListener(work);
}

function save(settings: Settings): Promise<boolean> {
  return browser.storage.local.set({ [key]: settings }).then(
    () => true,
    () => false,
  );
}

export { type Settings, type TextSize, textSizes } from './settings-schema.ts';

/** Opens the settings where the browser shows them: a tab, or its list of extensions. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage().catch(() => undefined);
}
