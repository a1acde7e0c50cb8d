import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import { bounds } from './regex-bounds.ts';
import { type Literal, regexLiterals } from './regex-literals.ts';

/** What is known of a pattern: nothing is wrong with it, or a text that makes it slow, in parts. */
type Verdict =
  | { readonly safe: true }
  | { readonly degree: string; readonly slow: readonly string[]; readonly end: string };

const folder = 'node_modules/.cache/winnow';
const file = `${folder}/regexes.json`;
/** A pattern that recheck can't tell of in this time is tried by hand: it goes into `bounds`. */
const timeout = 30_000;
/** So that what is tried by chance is the same in every run. */
const randomSeed = 1;
/** Far more than a page's patterns may take together; a busy machine needs a part of it. */
const mostMilliseconds = 1_000;

/** The regular expressions of our sources that some text makes slow. Each is looked at once and remembered. */
export async function slowRegexes(): Promise<readonly string[]> {
  const known: Record<string, Verdict> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const literals = [...new Map(regexLiterals().map((literal) => [keyOf(literal), literal])).values()];
  const unknown = literals.filter((literal) => !known[keyOf(literal)]);
  const look = async (): Promise<void> => {
    for (let literal = unknown.shift(); literal; literal = unknown.shift())
      known[keyOf(literal)] = verdictOf(await check(literal.source, literal.flags, { timeout, randomSeed }));
  };
  await Promise.all([look(), look()]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(known));
  return literals.flatMap((literal) => problemOf(literal, known[keyOf(literal)] as Verdict));
}

function keyOf({ source, flags }: Literal): string {
  return createHash('sha256').update(`${source}/${flags}`).digest('base64');
}

function verdictOf(diagnostics: Diagnostics): Verdict {
  if (diagnostics.status === 'safe') return { safe: true };
  if (diagnostics.status === 'unknown') return { degree: 'nobody knows', slow: [], end: '' };
  const { pumps, suffix } = diagnostics.attack;
  const slow = pumps.flatMap(({ prefix, pump }) => [prefix, pump]);
  return { degree: diagnostics.complexity.summary, slow, end: suffix };
}

/** A pattern may be slow on long texts if it is never given one: `bounds` says how long, and here it is tried. */
function problemOf({ file, source, flags }: Literal, verdict: Verdict): readonly string[] {
  if ('safe' in verdict) return [];
  const named = `${file}: /${source}/${flags} is ${verdict.degree}`;
  const bound = bounds.find((bound) => file.includes(bound.file) && source.startsWith(bound.starts));
  if (!bound) return [named];
  const start = performance.now();
  new RegExp(source, flags).test(attack(verdict.slow, verdict.end, bound.most));
  const milliseconds = Math.round(performance.now() - start);
  return milliseconds > mostMilliseconds ? [`${named}, and takes ${milliseconds} ms on ${bound.most} characters`] : [];
}

function attack(slow: readonly string[], end: string, length: number): string {
  const pumps = Math.max(slow.length / 2, 1);
  const parts = slow.map((part, index) =>
    index % 2 === 0 ? part : part.repeat(Math.ceil(length / pumps / part.length)),
  );
  return `${parts.join('').slice(0, length)}${end}`;
}
