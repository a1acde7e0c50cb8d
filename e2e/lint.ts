import { spawnSync } from 'node:child_process';
import { sourceOf } from './checks/source-of.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The warnings that are known, by the statement that causes them. Both libraries write markup as text into a document
 * that is never shown; what is shown goes through DOMPurify's fragment, Trusted Types and the policy of our pages.
 */
const known = [
  'UNSAFE_VAR_ASSIGNMENT node_modules/@mozilla/readability/Readability.js: page.innerHTML = pageCacheHtml;',
  'UNSAFE_VAR_ASSIGNMENT node_modules/@mozilla/readability/Readability.js: tmp.innerHTML = noscript.innerHTML;',
  'UNSAFE_VAR_ASSIGNMENT node_modules/dompurify/src/purify.ts: doc.documentElement.innerHTML = IS_EMPTY_INPUT',
];

/**
 * What Mozilla's linter says of the built extension besides what is known, each with the statement in our sources.
 * `mapsFolder` has the maps that the build made.
 */
export function lintExtension(folder: string, mapsFolder: string): string[] {
  const named = lint(folder).map((finding) => `${finding.code} ${locate(finding, mapsFolder)}`);
  return named.filter((finding) => !known.includes(finding));
}

function lint(folder: string): Finding[] {
  const program = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--output', 'json'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', env });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint did not run: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout);
  return [...errors, ...warnings];
}

function locate({ file, line, column, message }: Finding, mapsFolder: string): string {
  if (!file?.endsWith('.js') || line === undefined || column === undefined)
    return `${file ?? 'manifest.json'}: ${message}`;
  return sourceOf(mapsFolder, file, line - 1, column) ?? `${file}:${line}:${column}: ${message}`;
}
