import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Defence } from './defence.ts';
import { dataDefences, manifestDefences } from './of-data.ts';
import { viewDefences } from './of-views.ts';

/** All of them. */
export const defences = [...viewDefences, ...dataDefences, ...manifestDefences];

const parts = ['src', 'e2e', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'LICENSE', 'tsconfig.json'];

/**
 * Takes each defence out of a copy of the project, alone, and runs its tests there: one of them has to fail. Gives the
 * names of those whose absence no test notices.
 */
export function unnoticed(): { readonly number: number; readonly names: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-defences-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const names = defences.filter((defence) => {
    const isNoticed = failsWithout(defence, folder);
    console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'}: ${defence.name} (${defence.file})`);
    return !isNoticed;
  });
  rmSync(folder, { recursive: true });
  return { number: defences.length, names: names.map(({ name }) => name) };
}

function failsWithout({ name, file, from, to, tests, project }: Defence, folder: string): boolean {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from))
    throw new Error(`${name}: ${file} does not hold "${from}" any more. Mend e2e/hostile/defences/.`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const program = ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];
  const options = ['--project', project, '--max-failures', '1', '--reporter', 'line'];
  const { status } = spawnSync(process.execPath, [...program, ...options, ...tests], { cwd: folder });
  writeFileSync(path, source);
  return status !== 0;
}
