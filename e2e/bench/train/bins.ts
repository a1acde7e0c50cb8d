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

function cutsOf(sorted: readonly number[]): number[] {
  const cuts: number[] = [];
  for (let bin = 1; bin < mostBins; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / mostBins)] as number;
    if (value < (sorted.at(-1) as number) && value !== cuts.at(-1)) cuts.push(value);
  }
  // Rare values above the most common one still deserve a cut, as in features that are almost always zero.
  const most = sorted.at(-1) as number;
  if (cuts.length === 0 && (sorted[0] as number) < most) cuts.push(sorted[0] as number);
  return cuts;
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
