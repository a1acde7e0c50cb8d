import type { LabelledPage } from '../corpora/labelled-page.ts';
import { percent, share } from '../report.ts';
import { metadataFields } from '../score/metadata.ts';
import type { PageScore } from '../score/page-score.ts';
import { countSnippets } from '../score/snippets.ts';
import { alignTexts, type Stretch, writeTokens } from './align.ts';
import { paintExtra, paintMissing, shorten } from './paint.ts';

/** One page for the eye: expected beside got, what is missing and what is too much, and each removal with its rule. */
export function showPage(page: LabelledPage, peer: string, score: PageScore): string {
  const { truth } = page;
  const parts = [
    `## ${peer} on ${page.id} (${page.type}) ${page.url}`,
    describeScore(score),
    truth.text === undefined ? score.text : alignTexts(truth.text, score.text).map(markStretch).join(''),
    describeSnippets('Missing snippets', truth.with, score.text, false),
    describeSnippets('Leaked snippets', truth.without, score.text, true),
    describeMetadata(page, score),
    describeRemovals(score, truth.text),
    (score.faults ?? []).map((fault) => `Fault in ${fault}`).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeScore({ words, with: wanted, without, failure, milliseconds }: PageScore): string {
  const scored = words ? `F1 ${share(words.f1)}, P ${share(words.precision)}, R ${share(words.recall)}; ` : '';
  const snippets = `found ${wanted.found} of ${wanted.of}, leaked ${without.found} of ${without.of}`;
  const legend = `${paintMissing('missing')} ${paintExtra('too much')}`;
  return `${scored}${snippets}; ${milliseconds.toFixed(1)} ms${failure ? `; failed: ${failure}` : ''}\n${legend}`;
}

function markStretch({ change, tokens }: Stretch): string {
  const text = writeTokens(tokens);
  const gap = tokens[0]?.first ? '\n' : ' ';
  if (change === 'same') return gap + text;
  return gap + (change === 'went' ? paintMissing(text) : paintExtra(text));
}

function describeSnippets(title: string, snippets: readonly string[], text: string, found: boolean): string {
  const shown = snippets.filter((snippet) => countSnippets([snippet], text).found === (found ? 1 : 0));
  return shown.length === 0 ? '' : [`${title}:`, ...shown.map((snippet) => `  ${shorten(snippet)}`)].join('\n');
}

function describeMetadata({ truth }: LabelledPage, score: PageScore): string {
  const lines = metadataFields.map((field) => {
    const verdict = score.metadata[field] ?? 'not labelled';
    return `  ${field} ${verdict}: expected ${truth[field] || '-'} | got ${score[field] ?? '-'}`;
  });
  return ['Metadata:', ...lines].join('\n');
}

/** A removal whose text stands in the truth is the first thing that a rule's writer wants to see. */
function describeRemovals({ removals = [] }: PageScore, truth: string | undefined): string {
  if (removals.length === 0) return '';
  const lines = removals.map(({ rule, clue, text }) => {
    const isWrong = truth !== undefined && countSnippets([text.replace(/…$/, '')], truth).found > 0;
    return `  ${isWrong ? paintMissing('in the truth') : '            '} ${rule} (${clue}): ${shorten(text, 120)}`;
  });
  const wrong = lines.filter((line) => line.includes('in the truth')).length;
  return [`Removals: ${removals.length}, ${percent(wrong / removals.length)} in the truth`, ...lines].join('\n');
}
