// `npm run test:hostile`: all hostile pages, in both browsers. Arguments are parts of the files'
// names, and Playwright's options with an equals sign (`--project=firefox`). WINNOW_HOSTILE names a folder
// with published hostile inputs, which run as well. With `--write` the table in SECURITY.md is written from the run.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from 'playwright/types/testReporter';
import { ensureBrowser } from '../browsers/install.ts';
import { unnoticed } from './defences/remove.ts';
import { type Line, lineType } from './whole.ts';

const results = `node_modules/.cache/winnow/hostile-results-${process.pid}.json`;
const given = process.argv.slice(2);
const options = given.filter((parameter) => parameter.startsWith('-') && parameter !== '--write');
const names = given.filter((parameter) => !parameter.startsWith('-'));
const files = names.length > 0 ? names.map((name) => `e2e/hostile/.*${name}`) : ['e2e/hostile/'];

for (const name of ['chromium', 'firefox'] as const) ensureBrowser(name);
const playwright = ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/playwright.config.ts', ...files];
const { status } = spawnSync(process.execPath, [...playwright, '--reporter', 'list,json', ...options], {
  stdio: 'inherit',
  env: { ...process.env, WINNOW_HOSTILE_WHOLE: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: results },
});
const report: JSONReport = JSON.parse(readFileSync(results, 'utf8'));
rmSync(results, { force: true });
const withoutDefences = names.length === 0 && options.length === 0 ? unnoticed() : { number: 0, names: [] };
for (const name of withoutDefences.names) console.error(`No test fails without this defence: ${name}`);
const isGood = status === 0 && withoutDefences.names.length === 0;
const table = tableOf([...report.suites.flatMap(linesOf), ...lineOf(withoutDefences.number)]);
console.log(table);
if (given.includes('--write') && isGood) writeTable(table);
else if (given.includes('--write')) console.error('SECURITY.md is not written, as something did not hold.');
process.exitCode = isGood ? 0 : 1;

function lineOf(number: number): Shown[] {
  const line = { family: 'T22 each defence taken out alone', number, held: 'a test fails without each' };
  return number === 0 ? [] : [{ ...line, browser: 'chromium', file: '' }];
}

interface Shown extends Line {
  readonly browser: string;
  readonly file: string;
}

function linesOf(suite: JSONReportSuite): Shown[] {
  const own = suite.specs.flatMap(({ file, tests }) =>
    tests.flatMap(({ projectName, annotations }) =>
      annotations
        .filter(({ type }) => type === lineType)
        .map(({ description = '' }) => ({ ...(JSON.parse(description) as Line), browser: projectName, file })),
    ),
  );
  return [...own, ...(suite.suites ?? []).flatMap(linesOf)];
}

/** One row for each family and what held, with the browsers it held in. Unit tests run in a page of Chromium. */
function tableOf(lines: readonly Shown[]): string {
  const rows = new Map<string, { readonly line: Shown; readonly browsers: Set<string> }>();
  for (const line of lines) {
    const key = [line.family, line.number, line.held].join('|');
    const row = rows.get(key) ?? { line, browsers: new Set() };
    rows.set(key, row);
    row.browsers.add(line.browser === 'firefox' ? 'Firefox' : 'Chromium');
  }
  const written = [...rows.values()]
    .sort((one, other) => one.line.family.localeCompare(other.line.family, 'en', { numeric: true }))
    .map(({ line, browsers }) => {
      const name = line.file && ` -- ${line.file.replace(/^.*\//, '').replace('.test.ts', '')}`;
      return `| ${line.family} | ${line.number} | ${[...browsers].sort().join(', ')} | ${line.held} | \`npm run test:hostile${name}\` |`;
    });
  return ['| cases | number | browsers | result | command |', '| --- | ---: | --- | --- | --- |', ...written].join(
    '\n',
  );
}

function writeTable(table: string): void {
  const [before = '', rest = ''] = readFileSync('SECURITY.md', 'utf8').split('<!-- table -->\n', 2);
  const after = rest.slice(rest.indexOf('<!-- end of table -->'));
  writeFileSync('SECURITY.md', `${before}<!-- table -->\n${table}\n${after}`);
}
