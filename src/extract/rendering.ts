import { tameAttributes } from './attributes.ts';
import { unwrap } from './children.ts';
import { limits } from './limits.ts';
import {
  allOf,
  checkVisibility,
  firstChild,
  getAttribute,
  hasAttribute,
  importNode,
  localName,
  matches,
  nextSibling,
  nodeType,
  offsetHeight,
  offsetWidth,
  parentNode,
  querySelectorIn,
  removeAttribute,
  setAttribute,
  shadowRootOf,
  textData,
} from './natives.ts';

/** What a copy goes without. */
export const drawings = 'svg,style';

/** A document or shadow tree of the page, and its copy. */
interface Pair {
  readonly live: Document | DocumentFragment;
  readonly copied: Document | DocumentFragment;
  /** The copy of the element that shows the shadow tree. */
  readonly host?: Element;
}

/**
 * Brings to the copy what only a page with a window knows: `hidden` stands on what is not shown and on nothing else, and
 * the open shadow trees stand where they are shown. The page is only read.
 */
export function copyRendering(page: Document, copy: Document): void {
  const pairs: Pair[] = [{ live: page, copied: copy }];
  let nodes = 0;
  for (const { live, copied } of pairs) {
    const [elements, copies] = inStep(live, copied);
    markHidden(elements, copies);
    keepLines(elements, copies);
    for (const [position, element] of elements.entries()) {
      const shadow = shadowRootOf(element);
      const host = copies[position];
      if (!shadow || !host) continue;
      nodes += allOf(shadow, '*').length;
      if (nodes <= limits.shadowElements) pairs.push({ live: shadow, copied: copyOf(shadow, copy), host });
    }
  }
  compose(pairs);
  unveil(copy);
}

const shown = `:not(${drawings},svg *)`;

/** The same elements of both, but for drawings. Chromium fills a `selectedcontent` anew in a copy; if they still differ, attributes decide. */
function inStep(live: Pair['live'], copied: Pair['copied']): readonly [NodeListOf<Element>, NodeListOf<Element>] {
  for (const selector of [shown, `${shown}:not(selectedcontent *)`]) {
    const elements = allOf(live, selector);
    const copies = allOf(copied, selector);
    if (elements.length === copies.length) return [elements, copies];
  }
  return [allOf(live, ':not(*)'), allOf(copied, ':not(*)')];
}

/** While a dialog is open, the page behind it is hidden from screen readers. It is still the page. */
function unveil(copy: Document): void {
  const text = 'main,article,h1,[role="main"]';
  for (const element of allOf(copy, '[aria-hidden="true"]:not([hidden])'))
    if (matches.call(element, text) || querySelectorIn.call(element, text))
      removeAttribute.call(element, 'aria-hidden');
}

/** Imported, not cloned: a clone would belong to the page, run its components and load its pictures. */
function copyOf(shadow: ShadowRoot, copy: Document): DocumentFragment {
  const fragment = copy.createDocumentFragment();
  for (const child of shadow.childNodes) fragment.append(importNode.call(copy, child, true));
  tameAttributes(fragment);
  return fragment;
}

/** The innermost first, as a slot may hand on what it was given. */
function compose(pairs: readonly Pair[]): void {
  for (const { copied, host } of pairs.toReversed()) if (host) fill(host, copied);
}

/** Puts what an element holds into the slots of its shadow tree, and that tree into the element. */
function fill(host: Element, tree: Document | DocumentFragment): void {
  const held = Array.from(host.childNodes);
  const bySlot = Map.groupBy(held, slotNameOf);
  for (const slot of allOf(tree, 'slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = bySlot.get(name) ?? [];
    bySlot.delete(name);
    if (!given.some(isContent)) {
      unwrap(slot);
      continue;
    }
    for (const node of given) slot.parentNode?.insertBefore(node, slot);
    slot.remove();
  }
  // What no slot takes is not shown: the elements are marked so, their text can't be.
  for (const node of held) if (node.parentNode === host && node.nodeType === Node.TEXT_NODE) node.remove();
  host.append(tree);
}

const slotNameOf = (node: Node): string =>
  node.nodeType === Node.ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : '';

const isContent = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');

/** On the outermost element of what is not shown; one that is shown loses the attribute. */
function markHidden(elements: NodeListOf<Element>, copies: NodeListOf<Element>): void {
  const hidden = notShown(elements);
  for (const [position, element] of elements.entries()) {
    const copy = copies[position] as Element;
    if (!hidden.has(element)) removeAttribute.call(copy, 'hidden');
    else if (!hidden.has(parentNode(element) as Element)) setAttribute.call(copy, 'hidden', '');
  }
}

/** Longer texts are files that are shown, not posts. */
const mostInLines = 20_000;

/** Lines that only a style keeps apart, as in posts, get breaks of their own. */
function keepLines(elements: NodeListOf<Element>, copies: NodeListOf<Element>): void {
  for (const [position, element] of elements.entries()) {
    for (let node = firstChild(copies[position] as Element); node; ) {
      const next = nextSibling(node);
      const lines = nodeType(node) === Node.TEXT_NODE && /\S/.test(textData(node)) ? textData(node).split('\n') : [];
      if (lines.length > 1) {
        if (!showsLines(element) || textData(node).length > mostInLines) break;
        const [first = '', ...others] = lines;
        const page = node.ownerDocument as Document;
        (node as Text).replaceWith(first, ...others.flatMap((line) => [page.createElement('br'), line]));
      }
      node = next;
    }
  }
}

const showsLines = (element: Element): boolean =>
  /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace) && !matches.call(element, 'pre,pre *,code,textarea');

function notShown(elements: NodeListOf<Element>): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  const clipped = new Set<Element>();
  for (const element of elements) {
    const isOfClipped = clipped.has(parentNode(element) as Element);
    if (isOfClipped || isClipped(element)) clipped.add(element);
    else if (!isShown(element) && localName(element) !== 'rp') hidden.add(element);
  }
  // An element without a box of its own may hold some that have one.
  for (const element of elements)
    if (!hidden.has(element))
      for (let around = parentNode(element); around && hidden.delete(around as Element); ) around = parentNode(around);
  const opened = new Set<Element>();
  for (const element of hidden)
    if (opensOnRequest(element, opened) || showsItsText(element, hidden)) hidden.delete(element);
  for (const element of clipped) hidden.add(element);
  return hidden;
}

/** A label for screen readers alone, which no name tells: text in a box of one pixel. A hidden title is the title. */
function isClipped(element: Element): boolean {
  const text = firstChild(element);
  if (!text || nodeType(text) !== Node.TEXT_NODE || !/\S/.test(textData(text))) return false;
  if (!(element instanceof HTMLElement) || localName(element) === 'h1') return false;
  if (offsetWidth(element) > 1 || offsetHeight(element) > 1) return false;
  const { position, overflow } = getComputedStyle(element);
  return position === 'absolute' && overflow !== 'visible';
}

function isShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
}

/** What a reader opens in the page, and all that stands in it, is part of the text. */
function opensOnRequest(element: Element, opened: Set<Element>): boolean {
  const parent = parentNode(element) as Element | null;
  const opens =
    isFoundOnly(element) ||
    (parent !== null &&
      nodeType(parent) === Node.ELEMENT_NODE &&
      (opened.has(parent) || localName(parent) === 'details' || isFoundOnly(parent)));
  if (opens) opened.add(element);
  return opens;
}

const isFoundOnly = (element: Element): boolean => getAttribute.call(element, 'hidden') === 'until-found';

/** `display: contents` takes the box away, not the text. */
function showsItsText(element: Element, hidden: ReadonlySet<Element>): boolean {
  const parent = parentNode(element) as Element | null;
  if (!parent || hidden.has(parent) || hasAttribute.call(element, 'hidden')) return false;
  return getComputedStyle(element).display === 'contents';
}
