/**
 * Boosted trees as the trainer writes them. A tree is a run of bytes, its left branch straight after each split:
 * a split is its feature plus one (two bytes, high first) and its threshold's number among that feature's; a leaf is
 * two zero bytes and its value (two bytes, high first, offset by 32768, in units of `unit`).
 */
export interface EncodedForest {
  /** For each feature the thresholds that are asked. */
  readonly thresholds: readonly (readonly number[])[];
  readonly unit: number;
  /** All trees, base64. */
  readonly trees: string;
}

/** Flat arrays: a node's left branch is the next node; at a leaf `features` is -1 and `values` its answer. */
export class Forest {
  readonly #features: Int16Array;
  readonly #values: Float32Array;
  readonly #rights: Int32Array;
  readonly #roots: number[] = [];

  constructor({ thresholds, unit, trees }: EncodedForest) {
    const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
    this.#features = new Int16Array(bytes.length / 3);
    this.#values = new Float32Array(bytes.length / 3);
    this.#rights = new Int32Array(bytes.length / 3);
    let at = 0;
    // Splits whose right branch is still to come.
    const open: number[] = [];
    let isRoot = true;
    for (let node = 0; at < bytes.length; node++) {
      if (isRoot) this.#roots.push(node);
      isRoot = false;
      const feature = ((bytes[at] as number) << 8) + (bytes[at + 1] as number) - 1;
      this.#features[node] = feature;
      if (feature >= 0) {
        this.#values[node] = thresholds[feature]?.[bytes[at + 2] as number] ?? 0;
        open.push(node);
        at += 3;
        continue;
      }
      this.#values[node] = unit * (((bytes[at + 2] as number) << 8) + (bytes[at + 3] as number) - 32_768);
      at += 4;
      const parent = open.pop();
      if (parent === undefined) isRoot = true;
      else this.#rights[parent] = node + 1;
    }
  }

  /** The probability that a row of features is the article's. */
  probability(row: Float32Array): number {
    let score = 0;
    for (const root of this.#roots) {
      let node = root;
      let feature = this.#features[node] as number;
      while (feature >= 0) {
        node = (row[feature] as number) <= (this.#values[node] as number) ? node + 1 : (this.#rights[node] as number);
        feature = this.#features[node] as number;
      }
      score += this.#values[node] as number;
    }
    return 1 / (1 + Math.exp(-score));
  }
}
