import { contentOf, type Part } from './pieces.ts';

/** Taking a mark out changes what stands beside the next one; more rounds than this change nothing in real text. */
const rounds = 3;

/**
 * Emphasis whose neighbours would turn it into asterisks is left out, as in Korean, where a particle follows a closing
 * quote (CommonMark calls it flanking), or where another kind's ends; and two of a kind that touch become one.
 */
export function dropBrokenMarks(parts: readonly Part[]): readonly Part[] {
  let left = joinTouching(parts);
  for (let round = 0; round < rounds; round += 1) {
    const broken = new Set(left.flatMap((part, index) => brokenPair(part, left[index - 1], left[index + 1])));
    left = left.filter((part) => !('mark' in part && broken.has(part.pair)));
  }
  return left;
}

function joinTouching(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  const names = new Map<symbol, symbol>();
  for (const part of parts) {
    const last = joined.at(-1);
    if (!('mark' in part)) joined.push(part);
    else if (part.opens && last && 'mark' in last && !last.opens && last.mark === part.mark) {
      names.set(part.pair, last.pair);
      joined.pop();
    } else joined.push({ ...part, pair: names.get(part.pair) ?? part.pair });
  }
  return joined;
}

function brokenPair(part: Part, before: Part | undefined, after: Part | undefined): readonly symbol[] {
  if (!('mark' in part)) return [];
  // Asterisks in a row are read as one sign.
  if (part.opens && before && 'mark' in before && !before.opens) return [part.pair];
  const left = Array.from(contentOf(before)).at(-1) ?? '';
  const right = Array.from(contentOf(after))[0] ?? '';
  return (part.opens ? belongs(right, left) : belongs(left, right)) ? [] : [part.pair];
}

/** Whether a mark between these two belongs to the inner one. */
function belongs(inner: string, outer: string): boolean {
  if (inner === '' || /\s/.test(inner)) return false;
  return !isPunctuation(inner) || outer === '' || /\s/.test(outer) || isPunctuation(outer);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
