/**
 * The thresholds that cut each feature into at most 32 bins. 255 gain nothing on hosts that were not learned from (word
 * F1 .8711 against .8710), and take a third more room in the package.
 */
export type Cuts = readonly (readonly number[])[];

const mostBins = 32;
const sampleSize = 50_000;

export function findCuts(rows: Float32Array, width: number): Cuts {
  const count = rows.length / width;
  const step = Math.max(1, Math.floor(count / sampleSize));
  return Array.from({ length: width }, (_, feature) => {
    const values: number[] = [];
    for (let row = 0; row < count; row += step) values.push(rows[row * width + feature] as number);
    values.sort((one, other) => one - other);
    return cutsOf(values);
  });
}

/**
 * Bins of about equal size, but for values that fill more than one: what they leave is shared among the other bins. A
 * cut lies half-way to the next value that occurs, and is as short as it can be told by.
 */
function cutsOf(sorted: readonly number[]): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (let bins = mostBins; bins > 1; bins--) {
    const size = Math.ceil((sorted.length - from) / bins);
    const value = sorted[from + size - 1];
    if (value === undefined) break;
    const next = firstAbove(sorted, value, from);
    if (next >= sorted.length) break;
    const cut = Number(((value + (sorted[next] as number)) / 2).toPrecision(3));
    if (cut !== cuts.at(-1)) cuts.push(cut);
    from = next;
  }
  return cuts;
}

function firstAbove(sorted: readonly number[], value: number, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Column by column: the bin of a value is the number of cuts below it. */
export function binRows(rows: Float32Array, cuts: Cuts): Uint8Array[] {
  const width = cuts.length;
  const count = rows.length / width;
  return cuts.map((bounds, feature) => {
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) column[row] = binOf(rows[row * width + feature] as number, bounds);
    return column;
  });
}

function binOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
