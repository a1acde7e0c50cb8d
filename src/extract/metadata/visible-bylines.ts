import type { AuthorsProposal } from './authors.ts';
import { parseByline } from './byline.ts';
import type { Line } from './lines.ts';
import { linesIn } from './lines.ts';
import type { PageHead } from './page-head.ts';
import type { PageSources } from './page-sources.ts';
import { isDateText } from './stamps.ts';

const marked =
  '[rel~="author"],[class*="author" i],[class*="byline" i],[class*="autor" i],[class*="by-line" i],[class*="writer" i],[class*="contributor" i],[data-testid*="author" i],[data-testid*="byline" i]';
const outside =
  'nav,footer,aside,form,dialog,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="recommend" i],[class*="popular" i],[class*="footer" i],[class*="widget" i],[class*="card" i],[class*="teaser" i]';

/** Bylines as the reader sees them: lines near the title first, then elements that are named author. */
export function visibleBylines(
  page: PageSources,
  head: PageHead,
  _siteNames: readonly string[],
): readonly AuthorsProposal[] {
  const near = [...head.after, ...head.before.slice(0, 6)];
  const list: AuthorsProposal[] = [];
  for (const line of near) {
    const proposal = fromLine(line);
    if (proposal) list.push(proposal);
  }
  if (list.length > 0) return list.slice(0, 3);
  return elsewhere(page);
}

function fromLine(line: Line): AuthorsProposal | undefined {
  if (line.text.length > 160) return undefined;
  const runs = line.runs.filter(({ text }) => !isDateText(text)).map(({ text }) => text);
  const isMarked = line.runs.some(
    ({ element }) => element.closest(marked) !== null && !element.closest('body[class*="author" i]:scope'),
  );
  const joined = parseByline(runs.join(' '), isMarked ? 'marked' : 'visible');
  const parsed = joined.authors.length > 0 ? joined : parseByline(runs, isMarked ? 'marked' : 'visible');
  if (parsed.authors.length === 0)
    return parsed.agency && line.text.length < 40
      ? { authors: [], agency: parsed.agency, source: 'byline', weight: 0, element: line.element }
      : undefined;
  if (!isMarked && !parsed.labelled && !parsed.agency) return undefined;
  return {
    authors: parsed.authors,
    ...(parsed.agency ? { agency: parsed.agency } : {}),
    source: 'byline',
    weight: isMarked ? 70 : 60,
    element: line.element,
  };
}

function elsewhere(page: PageSources): readonly AuthorsProposal[] {
  const found: AuthorsProposal[] = [];
  const elements = page.copy.body?.querySelectorAll(marked) ?? [];
  for (let index = 0; index < elements.length && index < 60 && found.length < 3; index++) {
    const element = elements[index];
    if (!element || element.closest(outside)) continue;
    const runs = linesIn(element, 4).flatMap((line) => line.runs.map(({ text }) => text));
    const { authors } = parseByline(runs, 'marked');
    if (authors.length > 0)
      found.push({
        authors,
        source: element.matches('[rel~="author"]') ? 'rel-author' : 'author-box',
        weight: 45,
        element,
      });
  }
  return found;
}
