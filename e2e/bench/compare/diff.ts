import type { Truth } from '../corpora/labelled-page.ts';
import { type PageRecord, recordKey } from '../records.ts';
import type { PageScore } from '../score/page-score.ts';
import { wordsOf } from '../score/words.ts';
import { alignTexts, type Stretch, writeTokens } from './align.ts';
import { paintExtra, paintMissing, paintQuiet, shorten } from './paint.ts';

/** What is compared: earlier results, new ones, and what people say of the pages. */
export interface Comparison {
  readonly before: readonly PageRecord[];
  readonly after: readonly PageRecord[];
  readonly truths: ReadonlyMap<string, Truth>;
  readonly peer: string;
  /** How many pages are shown with their texts. */
  readonly shown: number;
}

interface ChangedPage {
  readonly record: PageRecord;
  readonly from: PageScore;
  readonly to: PageScore;
  readonly gain: number;
}

/** Which pages got better or worse, most changed first, with the text that came or went. */
export function reportDifferences({ before, after, truths, peer, shown }: Comparison): string {
  const earlier = new Map(before.map((record) => [recordKey(record), record]));
  const changed = after
    .flatMap((record) => comparePage(earlier.get(recordKey(record)), record, peer))
    .sort((one, other) => Math.abs(other.gain) - Math.abs(one.gain));
  const better = changed.filter(({ gain }) => gain > 0);
  const worse = changed.filter(({ gain }) => gain < 0);
  const sum = changed.reduce((total, { gain }) => total + gain, 0);
  const counts = [`${better.length} better`, `${worse.length} worse`, `${changed.length} with another text`];
  const head = `### ${peer}: ${counts.join(', ')}, of ${after.length} pages; ${signed(sum / after.length)} on average`;
  return [head, ...changed.slice(0, shown).map((page) => describePage(page, truths))].join('\n\n');
}

function comparePage(earlier: PageRecord | undefined, record: PageRecord, peer: string): ChangedPage[] {
  const from = earlier?.results[peer];
  const to = record.results[peer];
  if (!from || !to || from.text === to.text) return [];
  return [{ record, from, to, gain: worthOf(to) - worthOf(from) }];
}

/** Word F1, or, where only snippets are labelled, the share of them that is judged rightly. */
export function worthOf({ words, with: wanted, without }: PageScore): number {
  if (words) return words.f1;
  const labelled = wanted.of + without.of;
  return labelled === 0 ? 0 : (wanted.found + without.of - without.found) / labelled;
}

function describePage({ record, from, to, gain }: ChangedPage, truths: ReadonlyMap<string, Truth>): string {
  const scores = `${worthOf(from).toFixed(3)} -> ${worthOf(to).toFixed(3)} (${signed(gain)})`;
  const head = `${record.id} ${record.type} ${record.half} ${scores} ${paintQuiet(record.url)}`;
  const truth = truths.get(recordKey(record));
  const lines = alignTexts(from.text, to.text).filter(({ change }) => change !== 'same');
  const longest = lines.sort((one, other) => other.tokens.length - one.tokens.length).slice(0, 6);
  return [head, ...longest.map((stretch) => `  ${describeStretch(stretch, truth)}`)].join('\n');
}

function describeStretch({ change, tokens }: Stretch, truth: Truth | undefined): string {
  const text = writeTokens(tokens);
  const belongs = truth?.text === undefined ? '' : ` ${shareInTruth(text, truth.text)} % of it in the truth`;
  const marked = change === 'came' ? paintExtra(shorten(text)) : paintMissing(shorten(text));
  return `${marked}${paintQuiet(` ${tokens.length} words,${belongs}`)}`;
}

/** By pairs of words, as single ones are found in any text. */
function shareInTruth(text: string, truth: string): number {
  const known = new Set(pairsOf(truth));
  const pairs = pairsOf(text);
  return Math.round((100 * pairs.filter((pair) => known.has(pair)).length) / Math.max(1, pairs.length));
}

function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)}`;
}
