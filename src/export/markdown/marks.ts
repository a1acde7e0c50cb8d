import { contentOf, type Part } from './pieces.ts';

/**
 * Emphasis whose neighbours would turn it into asterisks is left out, as in Korean, where a particle follows a closing
 * quote (CommonMark calls it flanking); and two of a kind that touch become one.
 */
export function dropBrokenMarks(parts: readonly Part[]): readonly Part[] {
  const joined = joinTouching(parts);
  const pairs = new Set(joined.flatMap((part) => ('mark' in part ? [part.pair] : [])));
  return [...pairs].reduce((left, pair) => (isReadable(left, pair) ? left : without(left, pair)), joined);
}

function joinTouching(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((part, index) => {
    const next = parts[index + 1];
    return 'mark' in part && !part.opens && next && 'mark' in next && next.opens && next.mark === part.mark;
  });
  const first = parts[at];
  const second = parts[at + 1];
  if (!first || !second || !('mark' in first) || !('mark' in second)) return parts;
  const rest = [...parts.slice(0, at), ...parts.slice(at + 2)];
  return joinTouching(
    rest.map((part) => ('mark' in part && part.pair === second.pair ? { ...part, pair: first.pair } : part)),
  );
}

function isReadable(parts: readonly Part[], pair: symbol): boolean {
  const [open = -1, close = -1] = parts.flatMap((part, index) => ('mark' in part && part.pair === pair ? [index] : []));
  const text = (from: number, to: number) => parts.slice(Math.max(from, 0), to).map(contentOf).join('');
  return (
    canTouch(text(open + 1, open + 2).slice(0, 1), text(open - 1, open).slice(-1)) &&
    canTouch(text(close - 1, close).slice(-1), text(close + 1, close + 2).slice(0, 1))
  );
}

/** Whether a mark between these two belongs to the inner one. */
function canTouch(inner: string, outer: string): boolean {
  if (inner === '' || /\s/.test(inner)) return false;
  return !isPunctuation(inner) || outer === '' || /\s/.test(outer) || isPunctuation(outer);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function without(parts: readonly Part[], pair: symbol): readonly Part[] {
  return parts.filter((part) => !('mark' in part && part.pair === pair));
}
