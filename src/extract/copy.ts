import { boundAttributes } from './attributes.ts';
import { isWithinLimits } from './budget.ts';
import {
  checkVisibility,
  cloneNode,
  getElementsByTagName,
  hasAttribute,
  querySelectorAll,
  removeAttribute,
  setAttribute,
  viewOf,
} from './natives.ts';

export type SafeCopy =
  | { readonly ok: true; readonly copy: Document }
  | { readonly ok: false; readonly failure: 'too-big' };

/**
 * A copy of the page that any library may walk: bounded in size and depth, with no name or id that could shadow a
 * property, and with `hidden` on what the page does not render. The page is only read.
 */
export function safeCopy(page: Document): SafeCopy {
  if (!isWithinLimits(page)) return { ok: false, failure: 'too-big' };
  const hidden = notRendered(page);
  const copy = cloneNode.call(page, true) as Document;
  markHidden(copy, hidden);
  disarm(copy);
  boundAttributes(copy);
  return { ok: true, copy };
}

/** Names and ids of everything that can become a property of its form or document. */
function disarm(copy: Document): void {
  const named =
    'form,button,fieldset,input,object,output,select,textarea,img,embed,iframe,area,map,[form],frame,meter,progress';
  for (const element of querySelectorAll.call(copy, named)) {
    if (hasAttribute.call(element, 'name')) removeAttribute.call(element, 'name');
    if (hasAttribute.call(element, 'form')) removeAttribute.call(element, 'form');
    if (hasAttribute.call(element, 'id')) removeAttribute.call(element, 'id');
  }
  for (const element of querySelectorAll.call(copy, 'form [id]')) removeAttribute.call(element, 'id');
}

/** The positions, in document order, of elements that stand in the page but are not shown. */
function notRendered(page: Document): ReadonlySet<number> | undefined {
  if (!viewOf(page)) return undefined;
  const hidden = new Set<number>();
  const all = getElementsByTagName.call(page, '*');
  for (let position = 0; position < all.length; position++) {
    const element = all[position] as Element;
    if (isShown(element)) continue;
    hidden.add(position);
  }
  return hidden;
}

function isShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
}

function markHidden(copy: Document, hidden: ReadonlySet<number> | undefined): void {
  if (!hidden) return;
  const all = getElementsByTagName.call(copy, '*');
  for (let position = 0; position < all.length; position++) {
    const element = all[position] as Element;
    if (hidden.has(position)) setAttribute.call(element, 'hidden', '');
    else if (hasAttribute.call(element, 'hidden')) removeAttribute.call(element, 'hidden');
  }
}
