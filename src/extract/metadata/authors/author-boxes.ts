import type { PageSources } from '../declared/page-sources.ts';
import { belief } from '../declared/sources.ts';
import { linesIn } from '../text/lines.ts';
import { isAuthorMarked, isForeign, isHandleMarked } from './author-marks.ts';
import { parseByline } from './byline.ts';
import { isSentence, textsOf } from './byline-lines.ts';
import { isHandle } from './handles.ts';
import { isPersonName } from './person-name.ts';
import type { AuthorsProposal } from './settled-authors.ts';

/** Where names stand that no class marks. */
const linked =
  '[rel~="author"],[data-testid*="author" i],[data-testid*="byline" i],a[href*="/author"],a[href*="/autor"]';

/** Elements that are named for the author, anywhere but among comments, cards and the like; the same one everywhere. */
export function authorBoxes(page: PageSources, title?: Element): readonly AuthorsProposal[] {
  const found: AuthorsProposal[] = [];
  const firstNames: AuthorsProposal[] = [];
  const elements = new Set([...page.named.authors, ...(page.copy.body?.querySelectorAll(linked) ?? [])]);
  for (const element of [...elements].slice(0, 60)) {
    // The selector finds "authorized" too.
    if (isForeign(element) || !isAuthorMarked(element)) continue;
    const runs = linesIn(element, 4).flatMap(textsOf);
    const { authors } = parseByline(runs, 'marked');
    const handle = page.isForum ? runs.find(isHandle) : undefined;
    if (handle && isHandleMarked(element))
      return [{ authors: [handle], source: 'author-box', weight: belief.authors['author-box'], element }];
    const paragraph = element.closest('p');
    if (paragraph && isSentence((paragraph.textContent ?? '').trim().slice(0, longestSentence), authors)) continue;
    const source = element.matches('[rel~="author"]') ? 'rel-author' : 'author-box';
    if (authors.length > 0 && authors.every(isPersonName))
      found.push({ authors, source, weight: belief.authors['author-box'], element });
    else if (authors.length === 1)
      firstNames.push({
        authors,
        source,
        weight: belief.authors['author-box'] * (standsWith(title, element) ? 1 : firstName),
        element,
      });
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  if (people.size === 0)
    return new Set(firstNames.map(({ authors }) => authors[0])).size === 1 ? firstNames.slice(0, 1) : [];
  return people.size > (page.isArticle ? 2 : 1) ? [] : found.slice(0, 2);
}

/** A first name away from the title is enough only in its article, or where another source gives it too. */
const firstName = 0.5;

const standsWith = (title: Element | undefined, element: Element): boolean =>
  title !== undefined && element.closest('article,.hentry')?.contains(title) === true;

const longestSentence = 600;
