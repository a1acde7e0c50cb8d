import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Half } from './half.ts';
import type { PageScore } from './score/page-score.ts';

/** One page with what every extractor made of it. */
export interface PageRecord {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly half: Half;
  readonly results: Readonly<Record<string, PageScore>>;
}

/** What tells a page from all others, of all corpora. */
export function recordKey({ corpus, id }: { readonly corpus: string; readonly id: string }): string {
  return `${corpus}/${id}`;
}

/** A file of records, one JSON object a line, so that an interrupted run keeps what it had. */
export class RecordFile {
  #file: string;

  constructor(file: string) {
    this.#file = file;
    writeFileSync(file, '');
  }

  append(record: PageRecord): void {
    appendFileSync(this.#file, `${JSON.stringify(record)}\n`);
  }
}

export function readRecords(file: string): PageRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('{')).map((line): PageRecord => JSON.parse(line));
}
