import { tameAttributes } from './attributes.ts';
import { isWithinLimits } from './budget.ts';
import { moveChildren } from './children.ts';
import { allOf, cloneNode, viewOf } from './natives.ts';
import { chooseInView, hideOthers } from './other-articles.ts';
import { copyRendering } from './rendering.ts';

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
  if (!isWithinLimits(page)) return { ok: false, failure: 'too-big' };
  const copy = cloneNode.call(page, true) as Document;
  tameAttributes(copy);
  // Before shadow trees join the copy, while it holds the same elements as the page.
  const choice = chooseInView(page, copy);
  if (viewOf(page)) {
    copyRendering(page, copy);
    if (choice) hideOthers(copy, choice);
    if (!isWithinLimits(copy)) return { ok: false, failure: 'too-big' };
  }
  // Drawings and styles say nothing, and are a fifth of all elements: what follows need not walk through them.
  for (const element of allOf(copy, 'svg,style')) element.remove();
  gatherBody(copy);
  return { ok: true, copy, otherArticles: choice?.others ?? [] };
}

/** What a script put beside the body, or into a second one, is shown like all else. */
function gatherBody({ body, documentElement }: Document): void {
  for (const beside of Array.from(documentElement?.children ?? [])) {
    if (!body || beside === body || beside.localName === 'head') continue;
    if (beside.localName === 'body') moveChildren(beside, body);
    else body.append(beside);
  }
}
