import type { Found, Removal } from '../article.ts';
import { type Answer, extractFrom } from '../extension/extract-from.ts';
import type { Reading } from '../extension/record-schema.ts';
import { isSameDocument } from '../extension/tab.ts';
import { chosenArticle } from './chosen-article.ts';
import type { Restored } from './insert-html.ts';

/** The start of a reading: nothing was kept yet. */
export function startReading({ found, source }: Answer, captions = false): Reading {
  return { source, original: found, kept: [], listed: found.removals, captions };
}

/** The same reading with these removals kept. The page is asked; when it is gone, the reading stands in for it. */
export async function keepRemovals(reading: Reading, kept: readonly string[]): Promise<Reading> {
  const { fresh: _, ...rest } = reading;
  if (kept.length === 0) return { ...rest, kept, listed: reading.original.removals };
  const answer = await extractFrom(reading.source, { kept, captions: reading.captions ?? false });
  // Another article of the same site may be in the tab by now, or of an endless page another one in view.
  if (!answer.ok || !isSameDocument(answer.value.source.href, reading.source.href)) return { ...rest, kept };
  const { found } = answer.value;
  if (found.article.title !== reading.original.article.title) return { ...rest, kept };
  const isThere = (key: string) => found.kept?.includes(key) ?? false;
  // A page that has changed since may not have all of it any more: then the reading gives it back, if it can.
  if (!kept.every(isThere) && kept.every((key) => isThere(key) || canRestore(reading, key))) return { ...rest, kept };
  return { ...rest, kept, fresh: found, listed: listOf(reading, kept, found.removals) };
}

const canRestore = ({ listed }: Reading, key: string): boolean =>
  listed.some((removal) => removal.key === key && removal.html !== undefined);

/** What to show: the page's own answer, or the first one with what is to be put back. */
export function shownArticle(reading: Reading): { readonly found: Found; readonly restored: readonly Restored[] } {
  const found = reading.fresh ?? reading.original;
  const restored = reading.fresh ? [] : reading.listed.filter(isRestorable(reading));
  return { found: { ...found, article: chosenArticle(found.article, reading.chosen) }, restored };
}

/** Whether a removal that is kept really came back; without the page, what was too large to carry does not. */
export function isBack({ kept, fresh }: Reading, { key, html }: Removal): boolean {
  if (!kept.includes(key)) return false;
  return fresh ? (fresh.kept?.includes(key) ?? false) : html !== undefined;
}

/** How many things are out of the article now. */
export function countRemoved(reading: Reading): number {
  return reading.listed
    .filter((removal) => !isBack(reading, removal))
    .reduce((sum, removal) => sum + Math.max(removal.count, 1), 0);
}

function isRestorable(reading: Reading) {
  return (removal: Removal): removal is Removal & Restored =>
    reading.kept.includes(removal.key) && removal.html !== undefined;
}

/**
 * What is out of the article now, and what was kept. Each keeps its place, so that a list under the reader's hand does
 * not move; what came back with the box that holds it is not listed.
 */
function listOf({ original, listed }: Reading, kept: readonly string[], found: readonly Removal[]): readonly Removal[] {
  const all = new Map<string, Removal>();
  // The first that is known of each stays: its anchor counts the blocks of the article that it may go back to.
  for (const removal of [...original.removals, ...listed, ...found])
    if (!all.has(removal.key)) all.set(removal.key, removal);
  const out = new Set([...found.map(({ key }) => key), ...kept]);
  return [...all.values()].filter(({ key }) => out.has(key));
}
