import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import { type Bound, bounds } from './regex-bounds.ts';
import { type Literal, regexLiterals } from './regex-literals.ts';

/** What is known of a pattern: nothing is wrong with it, or a text that makes it slow, in parts. */
type Verdict = { readonly safe: true } | Slow;

interface Slow {
  readonly degree: string;
  readonly slow: readonly string[];
  readonly end: string;
}

const folder = 'node_modules/.cache/winnow';
const file = `${folder}/regexes.json`;
/** A pattern that recheck can't tell of in this time is tried by hand: it goes into `bounds`. */
const timeout = 120_000;
/** So that what is tried by chance is the same in every run. */
const randomSeed = 1;
/** Far more than a page's patterns may take together; a busy machine needs a part of it. */
const mostMilliseconds = 1_000;
/** What a pattern is tried with that has no bound: in proportion it takes a millisecond, by its square many seconds. */
const longText = 100_000;

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
  const idle = bounds.filter((bound) => !literals.some((literal) => isBound(literal, bound)));
  return [
    ...literals.flatMap((literal) => problemOf(literal, known[keyOf(literal)] as Verdict)),
    ...idle.map(({ file, starts }) => `e2e/checks/regex-bounds.ts: ${file} has no pattern that starts with ${starts}`),
  ];
}

function isBound({ file, source }: Literal, bound: Bound): boolean {
  return file.includes(bound.file) && source.startsWith(bound.starts);
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

/**
 * What recheck finds by chance is a claim, and depends on the speed of the machine: the pattern is tried here, on texts
 * as long as it is ever given, which `bounds` says.
 */
function problemOf(literal: Literal, verdict: Verdict): readonly string[] {
  if ('safe' in verdict) return [];
  const { file, source, flags } = literal;
  const bound = bounds.find((bound) => isBound(literal, bound));
  const named = `${file}: /${source}/${flags} is ${verdict.degree}`;
  if (!bound && !/polynomial/.test(verdict.degree)) return [named];
  const slow = slowFrom(new RegExp(source, flags), verdict, bound?.most ?? longText);
  return slow ? [`${named}, and takes ${slow.milliseconds} ms on ${slow.length} characters`] : [];
}

/** The first length, doubled from a short one up to `most`, that takes too long. */
function slowFrom(pattern: RegExp, { slow, end }: Slow, most: number): { length: number; milliseconds: number } | null {
  for (let length = Math.min(most, 1_000); length > 0; length = length < most ? Math.min(2 * length, most) : 0) {
    const text = attack(slow, end, length);
    const start = performance.now();
    pattern.test(text);
    const milliseconds = Math.round(performance.now() - start);
    if (milliseconds > mostMilliseconds) return { length, milliseconds };
  }
  return null;
}

function attack(slow: readonly string[], end: string, length: number): string {
  const pumps = Math.max(slow.length / 2, 1);
  const parts = slow.map((part, index) =>
    index % 2 === 0 ? part : part.repeat(Math.ceil(length / pumps / part.length)),
  );
  return `${parts.join('').slice(0, length)}${end}`;
}
