/**
 * Boosted trees as the trainer writes them: their nodes in a row, a split's left branch straight after it. Each string
 * holds numbers, a letter each, of one kind, as these compress better than the nodes in one piece.
 */
export interface EncodedForest {
  /** For each feature the thresholds that are asked. */
  readonly thresholds: readonly (readonly number[])[];
  readonly unit: number;
  /** For each node its feature plus one; 0 for a leaf. */
  readonly nodes: string;
  /** For each split its threshold's number among that feature's. */
  readonly splits: string;
  /** For each leaf its value in units of `unit`: 0, -1, 1, -2, 2 ... */
  readonly leaves: string;
}

/** Flat arrays: a split's left branch is the next node; at a leaf `features` is -1 and `values` its answer. */
export class Forest {
  readonly #features: Int16Array;
  readonly #values: Float32Array;
  readonly #rights: Int32Array;
  readonly #roots: number[] = [];

  constructor({ thresholds, unit, nodes, splits, leaves }: EncodedForest) {
    const count = nodes.length;
    this.#features = new Int16Array(count);
    this.#values = new Float32Array(count);
    this.#rights = new Int32Array(count);
    let leaf = 0;
    // Splits whose right branch is still to come.
    const open: number[] = [];
    let isRoot = true;
    for (let node = 0; node < count; node++) {
      if (isRoot) this.#roots.push(node);
      const feature = numberAt(nodes, node) - 1;
      this.#features[node] = feature;
      this.#values[node] =
        feature < 0
          ? unit * unfold(numberAt(leaves, leaf++))
          : (thresholds[feature]?.[numberAt(splits, node - leaf)] ?? 0);
      isRoot = feature < 0 && open.length === 0;
      if (feature >= 0) open.push(node);
      else if (!isRoot) this.#rights[open.pop() as number] = node + 1;
    }
  }

  /** The logarithm of the odds that a row of features is the article's. */
  score(row: Float32Array): number {
    const features = this.#features;
    const values = this.#values;
    const rights = this.#rights;
    let score = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let feature = features[node] as number; feature >= 0; feature = features[node] as number)
        node = (row[feature] as number) <= (values[node] as number) ? node + 1 : (rights[node] as number);
      score += values[node] as number;
    }
    return score;
  }
}

/** The letter of a number: what can be seen in ASCII from # to ~, then the letters from \u0100. */
export const letterOf = (number: number): string => String.fromCharCode(number + (number < 92 ? 0x23 : 0x100 - 92));

function numberAt(letters: string, index: number): number {
  const code = letters.charCodeAt(index);
  return code < 0x100 ? code - 0x23 : code - (0x100 - 92);
}

/** Small numbers of either sign as small numbers: 0, -1, 1, -2, 2 ... */
export const fold = (steps: number): number => (steps < 0 ? -2 * steps - 1 : 2 * steps);
const unfold = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
