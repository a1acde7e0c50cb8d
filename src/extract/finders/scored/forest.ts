/**
 * Boosted trees as the trainer writes them. A tree is a run of bytes, its left branch straight after each split: a
 * split is its feature plus one (two bytes, high first) and its threshold's number among that feature's; a leaf is
 * two zero bytes and its value (one byte, offset by 128, in units of `unit`).
 */
export interface EncodedForest {
  /** For each feature the thresholds that are asked. */
  readonly thresholds: readonly (readonly number[])[];
  readonly unit: number;
  /** All trees, base64. */
  readonly trees: string;
}

const bytesOfNode = 3;

/** Flat arrays: a split's left branch is the next node; at a leaf `features` is -1 and `values` its answer. */
export class Forest {
  readonly #features: Int16Array;
  readonly #values: Float32Array;
  readonly #rights: Int32Array;
  readonly #roots: number[] = [];

  constructor({ thresholds, unit, trees }: EncodedForest) {
    const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
    const count = bytes.length / bytesOfNode;
    this.#features = new Int16Array(count);
    this.#values = new Float32Array(count);
    this.#rights = new Int32Array(count);
    // Splits whose right branch is still to come.
    const open: number[] = [];
    let isRoot = true;
    for (let node = 0; node < count; node++) {
      if (isRoot) this.#roots.push(node);
      const [high = 0, low = 0, last = 0] = bytes.subarray(node * bytesOfNode, (node + 1) * bytesOfNode);
      const feature = (high << 8) + low - 1;
      this.#features[node] = feature;
      this.#values[node] = feature < 0 ? unit * (last - 128) : (thresholds[feature]?.[last] ?? 0);
      isRoot = feature < 0 && open.length === 0;
      if (feature >= 0) open.push(node);
      else if (!isRoot) this.#rights[open.pop() as number] = node + 1;
    }
  }

  /** The probability that a row of features is the article's. */
  probability(row: Float32Array): number {
    let score = 0;
    for (const root of this.#roots) {
      let node = root;
      let feature = this.#features[node] as number;
      while (feature >= 0) {
        const isLeft = (row[feature] as number) <= (this.#values[node] as number);
        node = isLeft ? node + 1 : (this.#rights[node] as number);
        feature = this.#features[node] as number;
      }
      score += this.#values[node] as number;
    }
    return 1 / (1 + Math.exp(-score));
  }
}
