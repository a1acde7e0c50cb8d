import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** The statement in our sources, or in a library's, that stands at a place of a bundle; lines and columns from zero. */
export function sourceOf(mapsFolder: string, bundle: string, line: number, column: number): string | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(join(mapsFolder, `${bundle}.map`), 'utf8')));
  const entry = map.findEntry(line, column);
  if (!('originalSource' in entry)) return undefined;
  const source = entry.originalSource.replace(/^.*?(?=node_modules\/|src\/)/, '');
  const statement = readFileSync(source, 'utf8').split('\n')[entry.originalLine]?.trim() ?? '';
  return source.startsWith('node_modules/')
    ? `${source}: ${statement}`
    : `${source}:${entry.originalLine + 1}: ${statement}`;
}
