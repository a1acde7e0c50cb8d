import type { PageRecord } from './records.ts';
import { type MetadataField, metadataFields } from './score/metadata.ts';
import { type Summary, summarise } from './score/summary.ts';
import { type Table, writeTable } from './table.ts';

/** The tables of a quality run, as Markdown that also reads well in a terminal. */
export function reportQuality(records: readonly PageRecord[], peers: readonly string[]): string {
  const corpora = [...new Set(records.map(({ corpus }) => corpus))].sort().reverse();
  const parts = corpora.map((corpus) => {
    const pages = records.filter((record) => record.corpus === corpus);
    const hasTexts = pages.some(({ results }) => Object.values(results).some(({ words }) => words));
    const tables = [...(hasTexts ? [reportTypes(pages, peers)] : []), reportSnippets(pages, peers)];
    const metadata = metadataFields.map((field) => reportField(pages, peers, field));
    return [`### ${corpus}: ${pages.length} pages`, ...tables, ...metadata, ...reportHalves(pages, peers)].join('\n\n');
  });
  return parts.join('\n\n');
}

function reportTypes(records: readonly PageRecord[], peers: readonly string[]): string {
  const types = [...new Set(records.map(({ type }) => type))];
  const groups = types.map((type) => [type, records.filter((record) => record.type === type)] as const);
  groups.sort(([, one], [, other]) => other.length - one.length);
  const rows = (types.length > 1 ? [['all', records] as const, ...groups] : groups).map(([type, pages]) => {
    const summaries = peers.map((peer) => summarise(pages, peer));
    return [type, pages.length, ...summaries.map((summary) => share(summary.f1))];
  });
  return writeTable({ head: ['word F1', 'pages', ...peers], rows });
}

function reportSnippets(records: readonly PageRecord[], peers: readonly string[]): string {
  const summaries = peers.map((peer) => summarise(records, peer));
  const lines: readonly (readonly [string, (summary: Summary) => string | number])[] = [
    ['word precision', ({ precision }) => share(precision)],
    ['word recall', ({ recall }) => share(recall)],
    ['snippets found', ({ snippets }) => percent(snippets.found)],
    ['snippets leaked', ({ snippets }) => percent(snippets.leaked)],
    ['pages with a leak', ({ pagesWithLeak }) => percent(pagesWithLeak)],
    ['snippets TP', ({ snippets }) => snippets.truePositives],
    ['snippets FN', ({ snippets }) => snippets.falseNegatives],
    ['snippets FP', ({ snippets }) => snippets.falsePositives],
    ['snippets TN', ({ snippets }) => snippets.trueNegatives],
    ['snippet precision', ({ snippets }) => share(snippets.precision)],
    ['snippet F1', ({ snippets }) => share(snippets.f1)],
    ['snippet accuracy', ({ snippets }) => share(snippets.accuracy)],
    ['empty results', ({ empty }) => empty],
    ['failures', ({ failures }) => failures],
  ];
  const rows = lines.map(([name, read]) => [name, ...summaries.map(read)]);
  return writeTable({
    head: ['', ...peers],
    rows: rows.filter(says(1)),
  });
}

function reportField(records: readonly PageRecord[], peers: readonly string[], field: MetadataField): string {
  const rows = peers.map((peer) => {
    const summary = summarise(records, peer);
    const { invented, none } = summary.metadata[field];
    return [peer, ...sharesOf(summary, field), `${invented} of ${invented + none}`];
  });
  return writeTable({ head: [field, 'right', 'wrong', 'missed', 'given where there is none'], rows } satisfies Table);
}

/** Of the pages that a field is labelled for: right, wrong, missed. */
function sharesOf({ metadata }: Summary, field: MetadataField): readonly string[] {
  const { right, wrong, missed } = metadata[field];
  return [right, wrong, missed].map((count) => percent(count / (right + wrong + missed)));
}

/** Whether a row has a figure, from its first column of figures on. */
const says =
  (first: number) =>
  (row: readonly (string | number)[]): boolean =>
    row.slice(first).some((cell) => cell !== '-');

/** What was tuned on one half of the hosts has to hold on the other: nothing where only one half was run. */
function reportHalves(records: readonly PageRecord[], peers: readonly string[]): readonly string[] {
  const halves = (['A', 'B'] as const).map((half) => {
    const pages = records.filter((record) => record.half === half);
    return { half, count: pages.length, summaries: peers.map((peer) => summarise(pages, peer)) };
  });
  if (halves.some(({ count }) => count === 0)) return [];
  const measures: readonly (readonly [string, (summary: Summary) => string])[] = [
    ['word F1', ({ f1 }) => share(f1)],
    ['snippet F1', ({ snippets }) => share(snippets.f1)],
    ['pages with a leak', ({ pagesWithLeak }) => percent(pagesWithLeak)],
    ...metadataFields.map((field) => [field, (summary: Summary) => sharesOf(summary, field)[0] ?? '-'] as const),
  ];
  const rows = measures.flatMap(([name, read]) =>
    halves.map(({ half, count, summaries }) => [`${name}, half ${half}`, count, ...summaries.map(read)]),
  );
  return [writeTable({ head: ['halves of the hosts', 'pages', ...peers], rows: rows.filter(says(2)) })];
}

export function share(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(4);
}

export function percent(value: number): string {
  return Number.isNaN(value) ? '-' : `${(value * 100).toFixed(1)} %`;
}
