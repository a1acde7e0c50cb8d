import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** A browser's profile of its own, never the user's, and a folder for its downloads. */
export interface Profile {
  readonly folder: string;
  readonly downloads: string;
  remove(): Promise<void>;
}

export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-browser-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => removeFolder(folder);
  return { folder, downloads, remove };
}

/** A browser that is quitting may still write: removing is tried again. */
async function removeFolder(folder: string): Promise<void> {
  await until(() => {
    rmSync(folder, { recursive: true, force: true });
    return true;
  }, `${folder} to be removed`);
}

/** The path of a finished download, by the end of its name. Browsers write to another name first, or to an empty file. */
export function waitForDownload(downloads: string, ending: string): Promise<string> {
  return until(() => {
    const names = readdirSync(downloads);
    const done = names.filter((name) => name.endsWith(ending) && !names.includes(`${name}.part`));
    const file = done.map((name) => join(downloads, name)).find((path) => statSync(path).size > 0);
    if (file) return file;
    throw new Error(`there are ${names.join(', ') || 'no files'}`);
  }, `a download that ends with ${ending}`);
}
