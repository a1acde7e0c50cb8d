/** A word as it is shown, and what it is compared by. */
export interface Token {
  readonly shown: string;
  readonly key: string;
  /** Whether it begins a line. */
  readonly first: boolean;
}

export type Change = 'same' | 'went' | 'came';

/** Words in a row that are in both texts, in the old one only or in the new one only. */
export interface Stretch {
  readonly change: Change;
  readonly tokens: readonly Token[];
}

/**
 * Differences above this are not worth aligning: such texts have next to nothing in common. The table of paths grows
 * with the square: 6,000 take 150 MB and 0.3 s.
 */
const maxDistance = 6000;

function tokensOf(text: string): Token[] {
  return text.split(/\n+/).flatMap((line) =>
    (line.match(/\S+/g) ?? []).map((shown, index) => ({
      shown,
      key: shown.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '') || shown,
      first: index === 0,
    })),
  );
}

/** Aligns two texts word by word: the fewest words that went and came (Myers 1986). */
export function alignTexts(oldText: string, newText: string): Stretch[] {
  const before = tokensOf(oldText);
  const after = tokensOf(newText);
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const middle = alignTokens(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const same = (tokens: readonly Token[]) => tokens.map((token) => ['same', token] as const);
  return joinStretches([...same(after.slice(0, head)), ...middle, ...same(after.slice(after.length - tail))]);
}

type Step = readonly [Change, Token];

function alignTokens(before: readonly Token[], after: readonly Token[]): Step[] {
  const paths = findPaths(before, after);
  if (!paths) return [...before.map((token): Step => ['went', token]), ...after.map((token): Step => ['came', token])];
  return walkBack(paths, before, after);
}

/** For each number of differences, how far each diagonal comes; undefined where there are too many. */
function findPaths(before: readonly Token[], after: readonly Token[]): Int32Array[] | undefined {
  const most = Math.min(before.length + after.length, maxDistance);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const paths: Int32Array[] = [];
  for (let distance = 0; distance <= most; distance += 1) {
    paths.push(reach.slice(middle - distance - 1, middle + distance + 2));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const [above = 0, below = 0] = [reach[middle + diagonal + 1], reach[middle + diagonal - 1]];
      const isDown = diagonal === -distance || (diagonal !== distance && below < above);
      let old = isDown ? above : below + 1;
      while (old < before.length && old - diagonal < after.length && before[old]?.key === after[old - diagonal]?.key) {
        old += 1;
      }
      reach[middle + diagonal] = old;
      if (old >= before.length && old - diagonal >= after.length) return paths;
    }
  }
  return undefined;
}

function walkBack(paths: readonly Int32Array[], before: readonly Token[], after: readonly Token[]): Step[] {
  const steps: Step[] = [];
  let [old, now] = [before.length, after.length];
  for (let distance = paths.length - 1; distance >= 0; distance -= 1) {
    const reach = paths[distance] ?? new Int32Array();
    const diagonal = old - now;
    const at = (other: number) => reach[other + distance + 1] ?? 0;
    const isDown = diagonal === -distance || (diagonal !== distance && at(diagonal - 1) < at(diagonal + 1));
    const previous = isDown ? diagonal + 1 : diagonal - 1;
    const [oldBefore, nowBefore] = distance === 0 ? [0, 0] : [at(previous), at(previous) - previous];
    while (old > oldBefore && now > nowBefore) {
      [old, now] = [old - 1, now - 1];
      steps.push(...[after[now]].flatMap((token): Step[] => (token ? [['same', token]] : [])));
    }
    if (distance === 0) break;
    const token = isDown ? after[nowBefore] : before[oldBefore];
    if (token) steps.push([isDown ? 'came' : 'went', token]);
    [old, now] = [oldBefore, nowBefore];
  }
  return steps.reverse();
}

function joinStretches(steps: readonly Step[]): Stretch[] {
  const stretches: { change: Change; tokens: Token[] }[] = [];
  for (const [change, token] of steps) {
    const last = stretches.at(-1);
    if (last?.change === change) last.tokens.push(token);
    else stretches.push({ change, tokens: [token] });
  }
  return stretches;
}

/** The words as text again, with their line breaks. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.map(({ shown, first }, index) => `${index === 0 ? '' : first ? '\n' : ' '}${shown}`).join('');
}
