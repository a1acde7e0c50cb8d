import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextFeatures, contextOf } from '../../../src/extract/finders/scored/context.ts';
import { featureNames } from '../../../src/extract/finders/scored/features.ts';
import { choosePages } from '../corpora/index.ts';
import { hostOf } from '../half.ts';
import { binRows, type Cuts, findCuts } from './bins.ts';
import { addScores, boost, type TrainingOptions, type Tree } from './boost.ts';
import { collect, type MeasuredPage } from './collect.ts';
import { encode, weightsModule } from './encode.ts';
import { labelBlocks, weighBlocks } from './label.ts';

const weightsFile = 'src/extract/finders/scored/weights.ts';
const options: TrainingOptions = {
  trees: 120,
  leaves: 31,
  learningRate: 0.1,
  featureShare: 0.25,
  leastWeight: 2,
  ridge: 5,
  seed: 7,
};
const secondTrees = 100;
/** The second model learns from what a first model says of hosts that it has not seen. */
const folds = 4;

const { values } = parseArgs({ args: process.argv.slice(2), options: { corpus: { type: 'string', multiple: true } } });
if (!values.corpus) {
  console.error('Which pages? npm run train -- --corpus DIR, a corpus with whole texts such as WCXB.');
  process.exit(1);
}

const pages = await collect(choosePages({ corpora: values.corpus }).filter(({ truth }) => truth.text !== undefined));
const data = join(pages);
const cuts = findCuts(data.rows, featureNames.length);
const bins = binRows(data.rows, cuts);
const first = train(
  bins,
  allRows(() => true),
  options.trees,
  'first model',
);
const context = contextRows(outOfFold());
const contextCuts = findCuts(context, contextFeatures.length);
const allBins = [...bins, ...binRows(context, contextCuts)];
const allCuts: Cuts = [...cuts, ...contextCuts];
const second = train(
  allBins,
  allRows(() => true),
  secondTrees,
  'second model',
);
writeFileSync(weightsFile, weightsModule(encode(first, cuts), encode(second, allCuts)));
console.log(`wrote ${weightsFile}`);
process.exit(0);

function train(columns: readonly Uint8Array[], rows: Uint32Array, trees: number, what: string): Tree[] {
  const set = { bins: columns, labels: data.labels, weights: data.weights };
  return boost(set, rows, { ...options, trees }, (tree) => {
    if ((tree + 1) % 20 === 0) console.log(`${what}: ${tree + 1} of ${trees} trees`);
  });
}

/** The rows of pages that a test passes, less those without weight. */
function allRows(isWanted: (page: MeasuredPage) => boolean): Uint32Array {
  const rows: number[] = [];
  for (const [position, page] of pages.entries()) {
    if (!isWanted(page)) continue;
    for (let row = data.starts[position] as number; row < (data.starts[position + 1] as number); row++)
      if ((data.weights[row] as number) > 0) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function foldOf({ page }: MeasuredPage): number {
  let hash = 0;
  for (const character of hostOf(page.url)) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

/** For each row the first model's probability, by a model that was trained without the row's host. */
function outOfFold(): Float32Array {
  const probabilities = new Float32Array(data.labels.length);
  for (let fold = 0; fold < folds; fold++) {
    const scores = new Float32Array(data.labels.length);
    const rows = allRows((page) => foldOf(page) !== fold);
    for (const tree of train(bins, rows, options.trees, `fold ${fold + 1} of ${folds}`)) addScores(tree, bins, scores);
    for (const [position, page] of pages.entries())
      if (foldOf(page) === fold)
        for (let row = data.starts[position] as number; row < (data.starts[position + 1] as number); row++)
          probabilities[row] = 1 / (1 + Math.exp(-(scores[row] as number)));
  }
  return probabilities;
}

function contextRows(probabilities: Float32Array): Float32Array {
  const rows = new Float32Array(probabilities.length * contextFeatures.length);
  for (const [position, { layout }] of pages.entries()) {
    const start = data.starts[position] as number;
    const own = probabilities.subarray(start, data.starts[position + 1]);
    rows.set(contextOf(layout, own), start * contextFeatures.length);
  }
  return rows;
}

/** All pages' blocks one after the other. */
function join(measured: readonly MeasuredPage[]) {
  const starts = [0];
  for (const { texts } of measured) starts.push((starts.at(-1) as number) + texts.length);
  const count = starts.at(-1) as number;
  const rows = new Float32Array(count * featureNames.length);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (const [position, page] of measured.entries()) {
    const start = starts[position] as number;
    const own = labelBlocks(page.texts, page.page.truth.text ?? '');
    rows.set(page.rows, start * featureNames.length);
    labels.set(own, start);
    weights.set(weighBlocks(page.texts, page.silent, own), start);
  }
  return { starts, rows, labels, weights };
}
