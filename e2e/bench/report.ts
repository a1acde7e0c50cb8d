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
    rows: rows.filter((row) => row.some((cell, at) => at > 0 && cell !== '-')),
  });
}

function reportField(records: readonly PageRecord[], peers: readonly string[], field: MetadataField): string {
  const rows = peers.map((peer) => {
    const { right, wrong, missed, invented, none } = summarise(records, peer).metadata[field];
    const labelled = right + wrong + missed;
    const shares = [right, wrong, missed].map((count) => percent(count / labelled));
    return [peer, ...shares, `${invented} of ${invented + none}`];
  });
  return writeTable({ head: [field, 'right', 'wrong', 'missed', 'given where there is none'], rows } satisfies Table);
}

/** What was tuned on one half of the hosts has to hold on the other: nothing where only one half was run. */
function reportHalves(records: readonly PageRecord[], peers: readonly string[]): readonly string[] {
  const halves = (['A', 'B'] as const).map((half) => [half, records.filter((record) => record.half === half)] as const);
  if (halves.some(([, pages]) => pages.length === 0)) return [];
  const right = (field: MetadataField) => (summary: Summary) => {
    const { right, wrong, missed } = summary.metadata[field];
    return percent(right / (right + wrong + missed));
  };
  const measures: readonly (readonly [string, (summary: Summary) => string])[] = [
    ['word F1', ({ f1 }) => share(f1)],
    ['snippet F1', ({ snippets }) => share(snippets.f1)],
    ['pages with a leak', ({ pagesWithLeak }) => percent(pagesWithLeak)],
    ...metadataFields.map((field) => [field, right(field)] as const),
  ];
  const rows = measures.flatMap(([name, read]) =>
    halves.map(([half, pages]) => [
      `${name}, half ${half}`,
      pages.length,
      ...peers.map((peer) => read(summarise(pages, peer))),
    ]),
  );
  return [
    writeTable({
      head: ['halves of the hosts', 'pages', ...peers],
      rows: rows.filter((row) => row.some((cell, at) => at > 1 && cell !== '-')),
    }),
  ];
}

export function share(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(4);
}

export function percent(value: number): string {
  return Number.isNaN(value) ? '-' : `${(value * 100).toFixed(1)} %`;
}
