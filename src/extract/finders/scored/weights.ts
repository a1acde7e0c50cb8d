import type { EncodedForest } from './forest.ts';

export const forest: EncodedForest = { thresholds: [], unit: 1, trees: '' };
