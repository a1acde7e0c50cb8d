/** The thresholds that cut each feature into at most 255 bins of about equal size. */
export type Cuts = readonly (readonly number[])[];

const mostBins = 255;
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

/** A cut lies half-way to the next value that occurs, so that it may be rounded without moving a value across it. */
function cutsOf(sorted: readonly number[]): number[] {
  const cuts: number[] = [];
  const most = sorted.at(-1) as number;
  for (let bin = 0; bin < mostBins - 1; bin++) {
    const at = Math.floor((bin * sorted.length) / mostBins);
    const value = sorted[at] as number;
    if (value >= most) break;
    const next = sorted[firstAbove(sorted, value, at)] as number;
    const cut = Number(((value + next) / 2).toPrecision(6));
    if (cut !== cuts.at(-1)) cuts.push(cut);
  }
  return cuts;
}

function firstAbove(sorted: readonly number[], value: number, from: number): number {
  let low = from;
  let high = sorted.length - 1;
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
