import browser from 'webextension-polyfill';
import { defaultSettings, parseSettings, type Settings } from './settings-schema.ts';

const key = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  return parseSettings((stored as Record<string, unknown>)[key]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

export { defaultSettings, type Settings };
