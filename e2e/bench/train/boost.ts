/**
 * Gradient boosted trees with logistic loss, grown leaf by leaf on histograms. Deterministic. Small on purpose: there
 * is no kept library for it in this language that trains in minutes and lets its trees be read.
 */
export interface TrainingSet {
  /** Feature values as bins, column by column: `bins[feature][row]`. */
  readonly bins: readonly Uint8Array[];
  /** 0 to 1. */
  readonly labels: Uint8Array | Float32Array;
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
  readonly histogram: Histogram;
  readonly split: Split | undefined;
  /** Which inner node points here. */
  readonly parent: number;
  readonly isLeft: boolean;
}

/** Sums of first and second derivatives by feature and bin. */
interface Histogram {
  readonly sums: Float64Array;
  readonly masses: Float64Array;
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
    const leaves = [this.#leaf(rows, this.#measure(rows), -1, false)];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
      if (!best.split || best.split.gain <= 1e-9) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.#divide(best, best.split));
    }
    for (const leaf of leaves) this.#settle(leaf);
    return this.#tree;
  }

  #measure(rows: Uint32Array): Histogram {
    const sums = new Float64Array(this.features.length * binCount);
    const masses = new Float64Array(this.features.length * binCount);
    for (const [place, feature] of this.features.entries()) {
      const column = this.set.bins[feature] as Uint8Array;
      const base = place * binCount;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number;
        const bin = base + (column[row] as number);
        sums[bin] = (sums[bin] as number) + (this.gradients[row] as number);
        masses[bin] = (masses[bin] as number) + (this.weights[row] as number);
      }
    }
    return { sums, masses };
  }

  #leaf(rows: Uint32Array, histogram: Histogram, parent: number, isLeft: boolean): Leaf {
    let gradient = 0;
    let weight = 0;
    for (const row of rows) {
      gradient += this.gradients[row] as number;
      weight += this.weights[row] as number;
    }
    const split = weight < 2 * this.options.leastWeight ? undefined : this.#bestSplit(histogram, gradient, weight);
    return { rows, gradient, weight, histogram, split, parent, isLeft };
  }

  #bestSplit({ sums, masses }: Histogram, gradient: number, weight: number): Split | undefined {
    const { ridge, leastWeight } = this.options;
    const whole = (gradient * gradient) / (weight + ridge);
    let best: Split | undefined;
    for (const [place, feature] of this.features.entries()) {
      let leftSum = 0;
      let leftMass = 0;
      for (let threshold = 0; threshold < binCount - 1; threshold++) {
        const mass = masses[place * binCount + threshold] as number;
        if (mass === 0) continue;
        leftSum += sums[place * binCount + threshold] as number;
        leftMass += mass;
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
    // Only the smaller side is measured: the larger one is what it leaves of the whole.
    const measured = this.#measure(left.length < right.length ? left : right);
    const rest = difference(leaf.histogram, measured);
    const [ofLeft, ofRight] = left.length < right.length ? [measured, rest] : [rest, measured];
    return [this.#leaf(left, ofLeft, node, true), this.#leaf(right, ofRight, node, false)];
  }

  #point({ parent, isLeft }: Leaf, to: number): void {
    if (parent >= 0) this.#tree[isLeft ? 'left' : 'right'][parent] = to;
  }

  #settle(leaf: Leaf): void {
    const value = (this.options.learningRate * leaf.gradient) / (leaf.weight + this.options.ridge);
    this.#point(leaf, ~(this.#tree.values.push(value) - 1));
  }
}

function difference(whole: Histogram, part: Histogram): Histogram {
  const without = (all: Float64Array, some: Float64Array): Float64Array =>
    all.map((value, at) => value - (some[at] as number));
  return {
    sums: without(whole.sums, part.sums),
    masses: without(whole.masses, part.masses).map((mass) => (mass < 1e-9 ? 0 : mass)),
  };
}

/** Adds a tree's answers to the scores of all rows. */
function addScores(tree: Tree, bins: readonly Uint8Array[], scores: Float32Array): void {
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
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
