import { limits } from './limits.ts';

// Taken from the prototypes before any page is looked at: a form control or an image named `firstChild` or
// `querySelectorAll` shadows the property on its form or document, but not these.
const getter = <T>(prototype: object, name: string): ((on: Node) => T) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (on) => read.call(on);
};
const { cloneNode } = Node.prototype;
const { querySelectorAll, getElementsByTagName } = Document.prototype;
const { removeAttribute, hasAttribute, setAttribute } = Element.prototype;
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const nodeType = getter<number>(Node.prototype, 'nodeType');
const lengthOf = getter<number>(CharacterData.prototype, 'length');
const viewOf = getter<Window | null>(Document.prototype, 'defaultView');

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
  return { ok: true, copy };
}

/** Counts without recursion, as a page may be nested deeper than the stack. */
function isWithinLimits(page: Document): boolean {
  let nodes = 0;
  let depth = 0;
  let text = 0;
  let node: Node | null = firstChild(page);
  while (node) {
    if (++nodes > limits.nodes || depth > limits.depth || text > limits.text) return false;
    if (nodeType(node) === Node.TEXT_NODE) text += lengthOf(node);
    const child = firstChild(node);
    if (child) {
      depth++;
      node = child;
      continue;
    }
    let next = nextSibling(node);
    while (!next) {
      node = parentNode(node);
      if (!node || node === page) return true;
      depth--;
      next = nextSibling(node);
    }
    node = next;
  }
  return true;
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

const { checkVisibility } = Element.prototype;

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
