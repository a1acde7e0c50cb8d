// `npm run check`: types, style, the build and Mozilla's linter. Everything is checked, also after a failure.
import { spawnSync } from 'node:child_process';
import { buildExtension, writePackage } from '../build.mjs';
import { slowRegexes } from './checks/regexes.ts';
import { sinksInBundles, sinksInSources } from './checks/sinks.ts';
import { lintExtension } from './lint.ts';

interface Check {
  readonly name: string;
  /** What is wrong, or nothing. */
  run(): Promise<string> | string;
  /** What to do about it. */
  readonly hint: string;
}

const mapsFolder = 'node_modules/.cache/winnow/maps';

const checks: readonly Check[] = [
  {
    name: 'types',
    run: () => outputOf('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'),
    hint: 'Edit the files and lines above.',
  },
  {
    name: 'style',
    run: () => outputOf('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors', 'off'),
    hint: '`npm run fix` mends what it can; edit the rest in the files above.',
  },
  {
    name: 'build',
    run: async () => {
      await buildExtension('chrome', 'dist/chrome');
      await buildExtension('firefox', 'dist/firefox', mapsFolder);
      return '';
    },
    hint: 'What belongs to the extension stands in build.mjs and manifest.json.',
  },
  {
    name: 'package',
    run: async () => {
      await writePackage('chrome', 'dist/chrome');
      await writePackage('firefox', 'dist/firefox');
      return '';
    },
    hint: 'Make src smaller, or train fewer trees in e2e/bench/train/train.ts.',
  },
  {
    name: 'add-on lint',
    run: () => lintExtension('dist/firefox', mapsFolder).join('\n'),
    hint: 'Edit the source above. A finding inside a library that is known to be harmless goes into `known` in e2e/lint.ts.',
  },
  {
    name: 'sinks',
    run: () => [...sinksInSources(), ...sinksInBundles('dist/firefox', mapsFolder)].join('\n'),
    hint: 'Write it as each line says. What is known to be harmless is listed in e2e/checks/sink-list.ts, with its reason.',
  },
  {
    name: 'patterns',
    run: async () => (await slowRegexes()).join('\n'),
    hint: 'Let the pattern start at the first of a run, or bound its text and say so in e2e/checks/regex-bounds.ts.',
  },
];

for (const { name, run, hint } of checks) {
  const wrong = await Promise.resolve()
    .then(run)
    .catch((error: Error) => error.message);
  if (wrong) process.exitCode = 1;
  console.log(wrong ? `FAILED ${name}\n${wrong.trim()}\n→ ${hint}\n` : `ok ${name}`);
}

/** What a program prints when it fails. */
function outputOf(program: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}` || `${program} ended with ${status}`;
}
