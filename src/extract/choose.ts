import { linkDensityIn, type Selection } from './selection.ts';
import type { Survey } from './survey.ts';
import { sum } from './survey.ts';

/** Readability with less than this share of the page's own main part has missed sections of it. */
const enoughOfSemantics = 0.5;
const mostLinks = 0.35;

/** Which of the finders' proposals is the article. */
export function choose(
  tree: Survey,
  readability: Selection | undefined,
  semantics: Selection | undefined,
): Selection | undefined {
  if (!readability || readability.chars === 0) return semantics ?? wholePage(tree);
  if (!semantics) return readability;
  const missed = readability.chars < enoughOfSemantics * semantics.chars;
  return missed && linkDensityIn(semantics) < mostLinks ? semantics : readability;
}

/** A page of little text has no candidates; where it is prose at all, all of it is the article. */
function wholePage(tree: Survey): Selection | undefined {
  const chars = sum(tree, 'chars', 0);
  if (chars < 140) return undefined;
  const texts = new Uint8Array(tree.texts.length).fill(1);
  return { finder: 'page', texts, chars, linkChars: sum(tree, 'linkChars', 0) };
}
