import { wordsOf } from '../score/words.ts';

const gramSize = 4;

/** Which blocks of a page are in its labelled text: 1 or 0 for each. */
export function labelBlocks(texts: readonly string[], truth: string): Uint8Array {
  const grams = new Set(gramsOf(wordsOf(truth)));
  const lines = new Set(truth.split('\n').map((line) => wordsOf(line).join(' ')));
  const flat = ` ${wordsOf(truth).join(' ')} `;
  const words = texts.map(wordsOf);
  const labels = new Uint8Array(texts.length);
  for (const [position, block] of words.entries()) {
    const text = block.join(' ');
    if (block.length >= gramSize) labels[position] = coverage(block, grams) >= 0.5 ? 1 : 0;
    else if (text !== '' && lines.has(text)) labels[position] = 1;
  }
  // A few words alone may stand anywhere: they count where a neighbour counts.
  const sure = Uint8Array.from(labels);
  for (const [position, block] of words.entries())
    if (!sure[position] && block.length > 0 && block.length < gramSize && (sure[position - 1] || sure[position + 1]))
      labels[position] = flat.includes(` ${block.join(' ')} `) ? 1 : 0;
  return labels;
}

function gramsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - gramSize + 1))
    .map((_, at) => words.slice(at, at + gramSize).join(' '));
}

function coverage(block: readonly string[], grams: ReadonlySet<string>): number {
  const own = gramsOf(block);
  return own.filter((gram) => grams.has(gram)).length / own.length;
}

/** What all blocks of one page weigh together. */
const pageWeight = 100;

/**
 * How much each block counts in training: its words, tempered so that long paragraphs do not drown headings, as a
 * share of its page. Captions never reach the text, and a page whose truth is not in it teaches nothing.
 */
export function weighBlocks(texts: readonly string[], silent: readonly boolean[], labels: Uint8Array): Float32Array {
  const weights = Float32Array.from(texts, (text, block) => (silent[block] ? 0 : wordsOf(text).length ** 0.8));
  if (!labels.includes(1)) return weights.fill(0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (pageWeight * weight) / Math.max(1, total));
}
