import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** A browser's profile of its own, never the user's, and a folder for its downloads. */
export interface Profile {
  readonly folder: string;
  readonly downloads: string;
  remove(): void;
}

export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-browser-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  // A browser that is quitting may still write: removing is tried again.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return { folder, downloads, remove };
}

/** The path of a finished download. Browsers write to another name first, or leave an empty file at the name. */
export async function waitForDownload(downloads: string, name: string): Promise<string> {
  const file = join(downloads, name);
  await until(() => {
    if (existsSync(file) && statSync(file).size > 0 && !existsSync(`${file}.part`)) return true;
    throw new Error(`there are ${readdirSync(downloads).join(', ') || 'no files'}`);
  }, `the download ${name}`);
  return file;
}
