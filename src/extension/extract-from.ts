import type { ExtractOptions, Found } from '../article.ts';
import { callPage } from './call-page.ts';
import { checkPageExtraction } from './check-extraction.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { isSameSite, lookAt, type Source } from './tab.ts';

/** An article, and the document that it was found in. */
export interface Answer {
  readonly found: Found;
  readonly source: Source;
}

/** The article of the document that the tab shows, if it is still on the site of `source`. */
export async function extractFrom(source: Source, options: ExtractOptions): Promise<Outcome<Answer>> {
  const answer = await callPage(source, 'extract', options);
  if (!answer.ok) return answer;
  const checked = checkPageExtraction(answer.value);
  if (!checked) return failed('unexpected', `The page answered with ${shapeOf(answer.value)}`);
  if (!(await isStillThere(source, checked.href))) return failed('navigated');
  const { extraction, href } = checked;
  return extraction.ok ? done({ found: extraction, source: { ...source, href } }) : extraction;
}

async function isStillThere(source: Source, href: string): Promise<boolean> {
  const now = await lookAt(source.tabId);
  return isSameSite(source.href, href) && isSameSite(now?.href, href);
}

function shapeOf(value: unknown): string {
  const keys = (part: unknown) => (typeof part === 'object' && part !== null ? Object.keys(part).join() : typeof part);
  const extraction = (value as { extraction?: unknown } | null)?.extraction;
  return `${keys(value)} > ${keys(extraction)}`;
}
