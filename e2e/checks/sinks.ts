import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known, knownInLibraries, type Sink, sinks } from './sink-list.ts';
import { sourceOf } from './source-of.ts';

/** Statements of our own sources, besides tests, that open a way for what a page says, and what to write instead. */
export function sinksInSources(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'),
  );
  return [
    ...files.sort().flatMap((file) => sinksIn(`src/${file}`, readFileSync(join('src', file), 'utf8'))),
    ...known.flatMap(({ file, sink }) =>
      isIdle(file, sink) ? `${file} is listed in sink-list.ts for ${sink}: it has none.` : [],
    ),
  ];
}

/** An exemption that nothing needs any more would let the next such statement pass. */
function isIdle(file: string, name: string): boolean {
  const sink = sinks.find((each) => each.name === name);
  const lines = readFileSync(file, 'utf8').split('\n');
  return !sink || !lines.some((line) => !isComment(line) && sink.pattern.test(line));
}

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);

/** The same in one file. */
export function sinksIn(file: string, source: string): readonly string[] {
  return source.split('\n').flatMap((line, index) => {
    if (isComment(line)) return [];
    return sinks
      .filter((sink) => sink.pattern.test(line) && !isKnown(file, sink))
      .map(({ name, instead }) => `${file}:${index + 1}: ${name}: ${line.trim()}\n  Instead: ${instead}.`);
  });
}

function isKnown(file: string, sink: Sink): boolean {
  return known.some((entry) => entry.file === file && entry.sink === sink.name);
}

/** What the built scripts have besides: sinks of libraries that are not listed, and listed ones that are gone. */
export function sinksInBundles(folder: string, mapsFolder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const found = new Set(names.flatMap((name) => statementsIn(folder, mapsFolder, name)));
  const added = [...found].filter((statement) => !knownInLibraries.includes(statement));
  const gone = knownInLibraries.filter((statement) => !found.has(statement));
  return [
    ...added.map((statement) => `In a bundle, and not listed: ${statement}`),
    ...gone.map((statement) => `Listed, but in no bundle: ${statement}`),
  ];
}

/** Statements of libraries with a sink; those of our own sources are found there. */
function statementsIn(folder: string, mapsFolder: string, name: string): readonly string[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.flatMap((text, line) =>
    sinks.flatMap((sink) => {
      // Patterns are made anew by the build, for browsers that don't know theirs.
      if (sink.name === 'a pattern of changing text') return [];
      return [...text.matchAll(new RegExp(sink.pattern, 'g'))]
        .map(({ index }) => sourceOf(mapsFolder, name, line, index) ?? `${name}: ${text.slice(index, index + 60)}`)
        .filter((statement) => !statement.startsWith('src/'))
        .map((statement) => `${sink.name}: ${statement}`);
    }),
  );
}
