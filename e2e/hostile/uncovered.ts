import { SourceMap } from 'node:module';
import type { OutputFile } from 'esbuild';

/** What Chromium counts: how often each part of a function ran. */
export interface Counted {
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

/** The lines of some sources of which a part never ran, each with the part. */
export function uncovered(
  code: string,
  map: OutputFile,
  counted: Counted,
  files: readonly string[],
): readonly string[] {
  const sources = new SourceMap(JSON.parse(map.text));
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const parts = counted.functions.flatMap(({ ranges }) => ranges.filter(({ count }) => count === 0));
  return parts.flatMap(({ startOffset, endOffset }) => {
    const text = code.slice(startOffset, endOffset);
    // What stands behind a return is counted as a part of its own.
    if (/^[\s})\];]*$/.test(text)) return [];
    // The bundler says above each part of a bundle which file it is of.
    const file = code
      .slice(0, startOffset)
      .match(/^ *\/\/ [\w@./-]+\.\w+$/gm)
      ?.at(-1)
      ?.trim()
      .slice(3);
    if (!file || !files.includes(file)) return [];
    const line = starts.findLastIndex((start) => start <= startOffset);
    const entry = sources.findEntry(line, startOffset - (starts[line] ?? 0));
    const original = 'originalLine' in entry ? entry.originalLine + 1 : 0;
    return [`${file}:${original}: ${text.replace(/\s+/g, ' ').slice(0, 100)}`];
  });
}
