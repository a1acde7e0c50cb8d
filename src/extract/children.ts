import { isBlockTag } from './tags.ts';

// Node by node: a page may have more children than a call takes arguments.

/** Moves nodes behind what stands in a parent. */
export function appendAll(parent: Node, nodes: Iterable<Node>): void {
  for (const node of nodes) parent.appendChild(node);
}

/** Puts the children of an element in its place; of one that has no place any more nothing happens. */
export function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  for (let child = element.firstChild; child; child = element.firstChild) parentNode.insertBefore(child, element);
  element.remove();
}

/** Moves all that stands in an element to the end of another. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** Removes an element. What it parted stays apart: `<b>10 hours ago</b><div></div><b>Culture</b>` is no one word. */
export function takeOut(element: Element): void {
  const parts = isInline(element.previousSibling) && isInline(element.nextSibling);
  if (parts && isBlockTag(element.localName)) element.replaceWith(' ');
  else element.remove();
}

const isInline = (node: Node | null): boolean => node !== null && !isBlockTag(node.nodeName.toLowerCase());

/** The elements of each tag in its turn, in half the time of selectors, which each document reads anew. */
export function* eachTagged(root: Element, tags: readonly string[]): Iterable<Element> {
  for (const tag of tags) yield* Array.from(root.getElementsByTagName(tag));
}

/** All texts inside a root, in document order. */
export function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
  return texts;
}

/** The node after another inside a root, in document order. */
export function following(node: Node, root: Node): Node | null {
  const child = node.firstChild;
  if (child) return child;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    const next = at.nextSibling;
    if (next) return next;
  }
  return null;
}
