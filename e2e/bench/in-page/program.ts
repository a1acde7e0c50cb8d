import { peers } from '../peers/index.ts';
import type { PeerArticle } from '../peers/peer.ts';
import { parsePage } from './parse.ts';
import { type Timing, type TimingTask, timePage } from './timing.ts';

/** One extractor on one page. */
export interface Outcome extends PeerArticle {
  readonly milliseconds: number;
}

/** What the bench asks of the browser; arguments and results are plain JSON. */
export interface BenchProgram {
  extractPage(page: { html: string; url: string; names: readonly string[] }): Record<string, Outcome>;
  timePage(task: TimingTask): Timing;
}

const program: BenchProgram = {
  timePage,
  extractPage({ html, url, names }) {
    const wanted = peers.filter(({ name }) => names.includes(name));
    return Object.fromEntries(wanted.map((peer) => [peer.name, runPeer(peer, parsePage(html, url), url)]));
  },
};

function runPeer(peer: (typeof peers)[number], page: Document, url: string): Outcome {
  const start = performance.now();
  try {
    const result = peer.extract(page, url);
    const milliseconds = performance.now() - start;
    return { ...peer.read(result), milliseconds };
  } catch (error) {
    return { text: '', failure: `threw: ${error}`, milliseconds: performance.now() - start };
  }
}

Object.assign(globalThis, { winnowBench: program });
