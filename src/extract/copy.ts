import { tameAttributes } from './attributes.ts';
import { isCopyable, isWithinLimits } from './budget.ts';
import { moveChildren } from './children.ts';
import { allOf, appendChild, cloneNode, firstChild, importNode, nextSibling, parentNode, viewOf } from './natives.ts';
import { chooseInView, hideOthers } from './other-articles.ts';
import { copyRendering, drawings } from './rendering.ts';

export type SafeCopy =
  | {
      readonly ok: true;
      readonly copy: Document;
      /** Those of an endless page that are not in view. */
      readonly otherArticles: readonly Element[];
    }
  | { readonly ok: false; readonly failure: 'too-big' };

/**
 * A copy of the page that any library may walk: bounded in size and depth, with no name or id that could shadow a
 * property, and with `hidden` on what the page does not render. The page is only read.
 */
export function safeCopy(page: Document): SafeCopy {
  if (!isCopyable(page)) return { ok: false, failure: 'too-big' };
  const copy = copyOf(page);
  tameAttributes(copy);
  // Before shadow trees join the copy, while it holds the same elements as the page.
  const choice = chooseInView(page, copy);
  if (viewOf(page)) {
    copyRendering(page, copy);
    if (choice) hideOthers(copy, choice);
  }
  if (!isWithinLimits(copy)) return { ok: false, failure: 'too-big' };
  gatherBody(copy);
  return { ok: true, copy, otherArticles: choice?.others ?? [] };
}

/**
 * A copy without drawings and styles: they say nothing, are a fifth of all elements, and to copy a drawing's takes several
 * times as long as others. What holds none of them is copied at once.
 */
function copyOf(page: Document): Document {
  const left = new Set<Node>(allOf(page, drawings));
  const around = new Set<Node>();
  for (const element of left)
    for (let up = parentNode(element); up && !around.has(up); up = parentNode(up)) around.add(up);
  const copy = cloneNode.call(page, false) as Document;
  const pairs: [Node, Node][] = [[page, copy]];
  for (const [from, to] of pairs)
    for (let node = firstChild(from); node; node = nextSibling(node)) {
      if (left.has(node)) continue;
      const twin = importNode.call(copy, node, !around.has(node));
      appendChild.call(to, twin);
      if (around.has(node)) pairs.push([node, twin]);
    }
  return copy;
}

/** What a script put beside the body, or into a second one, is shown like all else. */
function gatherBody({ body, documentElement }: Document): void {
  for (const beside of Array.from(documentElement?.children ?? [])) {
    if (!body || beside === body || beside.localName === 'head') continue;
    if (beside.localName === 'body') moveChildren(beside, body);
    else body.append(beside);
  }
}
