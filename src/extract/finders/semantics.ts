import { linkDensityOf } from '../facts.ts';
import { type Selection, selectElements } from '../selection.ts';
import { type Survey, sum } from '../survey.ts';

const candidates = [
  '[itemprop~="articleBody"]',
  'article',
  '[role="article"]',
  '.entry-content,.post-content,.article-content,.article-body,.story-body,.post-body',
  'main,[role="main"]',
  '#content,#main,.content,.main',
];

/** What the page itself calls its article or main part: the first of these that is unique and holds text. */
export function findBySemantics(tree: Survey, copy: Document): Selection | undefined {
  for (const selector of candidates) {
    const element = onlyOutermost(copy.body.querySelectorAll(selector));
    const only = element ? tree.elements.indexOf(element) : -1;
    if (only < 0) continue;
    if (sum(tree, 'chars', only) > 400 && linkDensityOf(tree, only) < 0.6)
      return selectElements('semantics', tree, [only]);
  }
  return undefined;
}

/** The one that holds all others; in document order it comes first. */
function onlyOutermost(elements: NodeListOf<Element>): Element | undefined {
  const [first] = elements;
  for (const element of elements) if (!first?.contains(element)) return undefined;
  return first;
}
