import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { findBrowser } from '../browsers/find.ts';

const file = 'e2e/bench/RESULTS.md';

const libraries = ['@mozilla/readability', 'defuddle', 'playwright'];

/** Writes what was measured, with what it was measured on: numbers without that can't be compared. */
export function writeResults(parts: readonly string[]): void {
  const versions = ['package.json', ...libraries.map((name) => `node_modules/${name}/package.json`)].map(
    nameAndVersion,
  );
  const head = `# What Winnow is measured at

Written by \`npm run bench -- --write\`, never by hand; [README.md](README.md) says how it is measured.

- ${new Date().toISOString().slice(0, 10)}; ${versions.join(', ')}; ${browserVersion()}; Node ${process.versions.node}
- ${cpus().length} cores${cpuModel()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}`;
  writeFileSync(file, `${[head, ...parts].join('\n\n')}\n`);
  console.error(`Wrote ${file}.`);
}

function nameAndVersion(packageFile: string): string {
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return `${name} ${version}`;
}

/** Asked of the program itself, such as `Chromium 156.0.8078.79`. */
function browserVersion(): string {
  const [name = '', version = ''] = execFileSync(findBrowser('chromium') ?? '', ['--version'], {
    encoding: 'utf8',
  }).split(' ');
  return `${name} ${version}`;
}

function cpuModel(): string {
  const model = cpus()[0]?.model.trim();
  return model && model !== 'unknown' ? ` (${model})` : '';
}
