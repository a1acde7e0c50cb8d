import { peers } from '../peers/index.ts';
import { parsePage } from './parse.ts';

export interface TimingTask {
  readonly html: string;
  readonly url: string;
  readonly names: readonly string[];
  /** Which extractor comes first: the order is rotated from page to page and from round to round. */
  readonly turn: number;
  /** Repeats what is in the body until the page has about so many elements. */
  readonly elements?: number;
}

/** Milliseconds of each extractor, and what the page was. */
export interface Timing {
  readonly elements: number;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** One round: every extractor once, each on a document of its own that nothing has touched. Parsing is not timed. */
export function timePage(task: TimingTask): Timing {
  const html = task.elements === undefined ? task.html : repeatBody(task, task.elements);
  const wanted = peers.filter(({ name }) => task.names.includes(name));
  const ordered = wanted.map((_, position) => wanted[(position + task.turn) % wanted.length]);
  let elements = 0;
  const milliseconds: Record<string, number> = {};
  for (const peer of ordered) {
    if (!peer) continue;
    const page = parsePage(html, task.url);
    elements = page.querySelectorAll('*').length;
    // Else one extractor pays for the garbage of the one before it. Chromium offers it under `--expose-gc`.
    globalThis.gc?.();
    const start = performance.now();
    peer.extract(page, task.url);
    milliseconds[peer.name] = performance.now() - start;
  }
  return { elements, milliseconds };
}

function repeatBody({ html, url }: TimingTask, elements: number): string {
  const page = parsePage(html, url);
  const times = Math.max(1, Math.round(elements / page.body.querySelectorAll('*').length));
  return `${page.head.outerHTML}<body>${page.body.innerHTML.repeat(times)}</body>`;
}
