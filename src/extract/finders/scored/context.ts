import { heightCount, type Layout } from './layout.ts';

const offsets = [-3, -2, -1, 1, 2, 3];
const reaches = [3, 10];

/** The features that the second model asks besides the first model's: what that one said of a block and around it. */
export const contextFeatures: readonly string[] = [
  'first score',
  ...offsets.map((offset) => `score ${offset}`),
  ...reaches.map((reach) => `score within ${reach}`),
  ...Array.from({ length: heightCount }, (_, level) => `score of wrapper ${level}`),
  'score of its look',
  'blocks of its look',
  'score of the page',
  'expected words',
  'expected before',
  'expected after',
  'best score',
];

/** One row of context for each block, from the first model's probabilities. */
export function contextOf({ words, ranges, looks }: Layout, scores: Float32Array): Float32Array {
  const count = scores.length;
  const width = contextFeatures.length;
  const rows = new Float32Array(count * width);
  const sums = runningSums(words, scores);
  const byLook = sumsByLook(words, scores, looks);
  const page = sums.mean(0, count);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  for (let block = 0; block < count; block++) {
    let at = block * width;
    const put = (value: number): void => {
      rows[at++] = value;
    };
    put(scores[block] as number);
    for (const offset of offsets) put(scores[block + offset] ?? -1);
    for (const reach of reaches) put(sums.mean(Math.max(0, block - reach), Math.min(count, block + reach + 1)));
    for (let level = 0; level < heightCount; level++) {
      const range = (block * heightCount + level) * 2;
      put(sums.mean(ranges[range] as number, ranges[range + 1] as number));
    }
    const look = looks[block] as number;
    put(byLook.mean(look));
    put(byLook.count(look));
    put(page);
    put(sums.expected(0, count));
    put(sums.expected(0, block));
    put(sums.expected(block + 1, count));
    put(best);
  }
  return rows;
}

function runningSums(words: Float32Array, scores: Float32Array) {
  const wordsBefore = new Float64Array(words.length + 1);
  const expectedBefore = new Float64Array(words.length + 1);
  for (let block = 0; block < words.length; block++) {
    const weight = words[block] as number;
    wordsBefore[block + 1] = (wordsBefore[block] as number) + weight;
    expectedBefore[block + 1] = (expectedBefore[block] as number) + weight * (scores[block] as number);
  }
  const expected = (from: number, to: number): number =>
    (expectedBefore[to] as number) - (expectedBefore[from] as number);
  const mean = (from: number, to: number): number =>
    expected(from, to) / Math.max(1, (wordsBefore[to] as number) - (wordsBefore[from] as number));
  return { expected, mean };
}

function sumsByLook(words: Float32Array, scores: Float32Array, looks: Int32Array) {
  const total = new Float64Array(looks.length);
  const expected = new Float64Array(looks.length);
  const counts = new Uint32Array(looks.length);
  for (let block = 0; block < looks.length; block++) {
    const look = looks[block] as number;
    total[look] = (total[look] as number) + (words[block] as number);
    expected[look] = (expected[look] as number) + (words[block] as number) * (scores[block] as number);
    counts[look] = (counts[look] as number) + 1;
  }
  return {
    mean: (look: number): number => (expected[look] as number) / Math.max(1, total[look] as number),
    count: (look: number): number => counts[look] as number,
  };
}
