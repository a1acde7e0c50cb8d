import { peers } from '../peers/index.ts';
import type { PeerArticle } from '../peers/peer.ts';
import { parsePage } from './parse.ts';
import { loadPage, prepareDocument, runPrepared, type TimedPage } from './timing.ts';

/** One extractor on one page. */
export interface Outcome extends PeerArticle {
  readonly milliseconds: number;
}

/** What the bench asks of the browser; arguments and results are plain JSON. */
export interface BenchProgram {
  extractPage(page: { html: string; url: string; names: readonly string[] }): Record<string, Outcome>;
  loadPage(page: TimedPage): number;
  prepareDocument(): number;
  runPrepared(name: string): void;
}

const program: BenchProgram = {
  loadPage,
  prepareDocument,
  runPrepared,
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
