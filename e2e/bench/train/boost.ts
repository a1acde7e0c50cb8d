/**
 * Gradient boosted trees with logistic loss, grown leaf by leaf on histograms. Deterministic. Small on purpose: there
 * is no kept library for it in this language that trains in minutes and lets its trees be read.
 */
export interface TrainingSet {
  /** Feature values as bins, column by column: `bins[feature][row]`. */
  readonly bins: readonly Uint8Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface TrainingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Share of the features that a tree may ask. */
  readonly featureShare: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  readonly ridge: number;
  readonly seed: number;
}

/** Inner nodes first: a child below zero is leaf number `~child`. Left where the bin is at most the threshold. */
export interface Tree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly left: number[];
  readonly right: number[];
  readonly values: number[];
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly gradient: number;
  readonly weight: number;
  split?: Split;
  /** Which inner node points here. */
  parent: number;
  isLeft: boolean;
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly gain: number;
}

const binCount = 256;

export function boost(
  set: TrainingSet,
  rows: Uint32Array,
  options: TrainingOptions,
  watch?: (tree: number, scores: Float32Array) => void,
): Tree[] {
  const random = randomOf(options.seed);
  const scores = new Float32Array(set.labels.length);
  const trees: Tree[] = [];
  const gradients = new Float32Array(set.labels.length);
  const weights = new Float32Array(set.labels.length);
  for (let round = 0; round < options.trees; round++) {
    for (const row of rows) {
      const probability = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = set.weights[row] as number;
      gradients[row] = weight * ((set.labels[row] as number) - probability);
      weights[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
    const features = set.bins.map((_, feature) => feature).filter(() => random() < options.featureShare);
    const tree = new Grower(set, gradients, weights, features, options).grow(rows);
    trees.push(tree);
    addScores(tree, set.bins, scores);
    watch?.(round, scores);
  }
  return trees;
}

class Grower {
  readonly #tree: Tree = { features: [], thresholds: [], left: [], right: [], values: [] };

  constructor(
    readonly set: TrainingSet,
    readonly gradients: Float32Array,
    readonly weights: Float32Array,
    readonly features: readonly number[],
    readonly options: TrainingOptions,
  ) {}

  grow(rows: Uint32Array): Tree {
    const leaves = [this.#leaf(rows, -1, false)];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
      if (!best.split || best.split.gain <= 1e-9) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.#divide(best, best.split));
    }
    for (const leaf of leaves) this.#settle(leaf);
    return this.#tree;
  }

  #leaf(rows: Uint32Array, parent: number, isLeft: boolean): Leaf {
    let gradient = 0;
    let weight = 0;
    for (const row of rows) {
      gradient += this.gradients[row] as number;
      weight += this.weights[row] as number;
    }
    const leaf: Leaf = { rows, gradient, weight, parent, isLeft };
    const split = weight < 2 * this.options.leastWeight ? undefined : this.#bestSplit(leaf);
    if (split) leaf.split = split;
    return leaf;
  }

  #bestSplit({ rows, gradient, weight }: Leaf): Split | undefined {
    const { ridge, leastWeight } = this.options;
    const sums = new Float64Array(binCount);
    const masses = new Float64Array(binCount);
    const whole = (gradient * gradient) / (weight + ridge);
    let best: Split | undefined;
    for (const feature of this.features) {
      const column = this.set.bins[feature] as Uint8Array;
      sums.fill(0);
      masses.fill(0);
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number;
        const bin = column[row] as number;
        sums[bin] = (sums[bin] as number) + (this.gradients[row] as number);
        masses[bin] = (masses[bin] as number) + (this.weights[row] as number);
      }
      let leftSum = 0;
      let leftMass = 0;
      for (let threshold = 0; threshold < binCount - 1; threshold++) {
        if (masses[threshold] === 0) continue;
        leftSum += sums[threshold] as number;
        leftMass += masses[threshold] as number;
        if (leftMass < leastWeight) continue;
        if (weight - leftMass < leastWeight) break;
        const rightSum = gradient - leftSum;
        const gain =
          (leftSum * leftSum) / (leftMass + ridge) + (rightSum * rightSum) / (weight - leftMass + ridge) - whole;
        if (gain > (best?.gain ?? 0)) best = { feature, threshold, gain };
      }
    }
    return best;
  }

  #divide(leaf: Leaf, { feature, threshold }: Split): [Leaf, Leaf] {
    const tree = this.#tree;
    const node = tree.features.push(feature) - 1;
    tree.thresholds.push(threshold);
    tree.left.push(0);
    tree.right.push(0);
    this.#point(leaf, node);
    const column = this.set.bins[feature] as Uint8Array;
    const left = leaf.rows.filter((row) => (column[row] as number) <= threshold);
    const right = leaf.rows.filter((row) => (column[row] as number) > threshold);
    return [this.#leaf(left, node, true), this.#leaf(right, node, false)];
  }

  #point({ parent, isLeft }: Leaf, to: number): void {
    if (parent >= 0) this.#tree[isLeft ? 'left' : 'right'][parent] = to;
  }

  #settle(leaf: Leaf): void {
    const value = (this.options.learningRate * leaf.gradient) / (leaf.weight + this.options.ridge);
    this.#point(leaf, ~(this.#tree.values.push(value) - 1));
  }
}

/** Adds a tree's answers to the scores of all rows. */
export function addScores(tree: Tree, bins: readonly Uint8Array[], scores: Float32Array): void {
  for (let row = 0; row < scores.length; row++) {
    let node = tree.features.length > 0 ? 0 : ~0;
    while (node >= 0)
      node =
        ((bins[tree.features[node] as number] as Uint8Array)[row] as number) <= (tree.thresholds[node] as number)
          ? (tree.left[node] as number)
          : (tree.right[node] as number);
    scores[row] = (scores[row] as number) + (tree.values[~node] as number);
  }
}

/** mulberry32: the same numbers from the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
