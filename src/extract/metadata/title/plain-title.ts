import { isBylineText } from '../authors/byline.ts';
import type { Line } from '../text/lines.ts';
import { wordKey } from '../text/plain-text.ts';
import { isDateText } from '../times/stamps.ts';

/** A headline of a page without headings: its line, and the other lines that repeat it. */
export interface PlainTitle {
  readonly line: Line;
  readonly repeats: readonly Line[];
}

/** The first prose is before this many lines. */
const maxLines = 40;

/** Finds the headline of a text without markup: a line without a full stop that is repeated, or stands above a byline. */
export function findPlainTitle(all: readonly Line[]): PlainTitle | undefined {
  const lines = all.slice(0, maxLines);
  let best: Line | undefined;
  let bestScore = 1;
  for (const [index, line] of lines.entries()) {
    if (!isHeadlineShaped(line.text)) continue;
    const score = scoreOf(lines, index);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  if (!best) return undefined;
  const { text } = best;
  return { line: best, repeats: lines.filter((line) => line !== best && line.text === text) };
}

function isHeadlineShaped(text: string): boolean {
  if (/[.!:;,…。]["'”’]?$/.test(text) || / [>›»] /.test(text)) return false;
  // A sentence before the last one: prose.
  if (/\p{Ll}{3}[.!?] \p{Lu}/u.test(text)) return false;
  const words = text.split(' ').length;
  const isLong = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u.test(text)
    ? text.length >= 8 && text.length <= 80
    : words >= 4 && words <= 30;
  return isLong && /^["'“‘«「『([]?[\p{Lu}\p{Lo}\d]/u.test(text) && !isDateText(text) && !isBylineText(text);
}

function scoreOf(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? '';
  const others = lines.filter((_, other) => other !== index);
  const next = lines.slice(index + 1, index + 4);
  const isSigned = next.some((line) => isBylineText(line.text) || isDateText(line.text));
  const isRepeated = others.some((line) => line.text === text);
  const isInCaption = others.some(
    (line) => line.text.length > text.length && wordKey(line.text).startsWith(`${wordKey(text)} `),
  );
  const isFirst = index === 0 && (lines[1]?.text.length ?? 0) > 120;
  return (isSigned ? 3 : 0) + (isRepeated ? 3 : 0) + (isInCaption ? 2 : 0) + (isFirst ? 2 : 0);
}
