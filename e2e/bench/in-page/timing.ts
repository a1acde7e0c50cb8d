import { peers } from '../peers/index.ts';
import { parsePage } from './parse.ts';

export interface TimedPage {
  readonly html: string;
  readonly url: string;
  /** Repeats what is in the body until the page has about so many elements. */
  readonly elements?: number;
}

let current: TimedPage | undefined;
let prepared: Document | undefined;

/** Takes the page that the next runs are about, and says how many elements it has. */
export function loadPage(page: TimedPage): number {
  current = page.elements === undefined ? page : { ...page, html: repeatBody(page, page.elements) };
  return prepareDocument();
}

/** A document of its own for the next run, which nothing has touched. Not timed. */
export function prepareDocument(): number {
  if (!current) throw new Error('No page was loaded.');
  prepared = parsePage(current.html, current.url);
  return prepared.querySelectorAll('*').length;
}

/** The call that is timed. */
export function runPrepared(name: string): void {
  const peer = peers.find((candidate) => candidate.name === name);
  if (prepared && current) peer?.extract(prepared, current.url);
}

function repeatBody({ html, url }: TimedPage, elements: number): string {
  const page = parsePage(html, url);
  const times = Math.max(1, Math.round(elements / page.body.querySelectorAll('*').length));
  return `${page.head.outerHTML}<body>${page.body.innerHTML.repeat(times)}</body>`;
}
