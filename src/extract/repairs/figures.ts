import { collapse } from '../../text/collapse.ts';
import { following, moveChildren } from '../children.ts';

/** The text that an element begins with, as far as a caption may go. */
export const plain = (element: Element | null): string => collapse((element?.textContent ?? '').slice(0, 2_000));

/** A picture that stands straight before an element, or before the box that holds nothing else. */
export function pictureBefore(element: Element): Element | undefined {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling;
    if (before) return before.localName === 'img' ? before : (pictureIn(before) ?? undefined);
    if (!at.parentElement || !standsAlone(at)) return undefined;
  }
  return undefined;
}

function standsAlone(element: Element): boolean {
  for (let node = element.parentNode?.firstChild; node; node = node.nextSibling)
    if (node !== element && says(node, /\S/)) return false;
  return true;
}

function pictureIn(box: Element): Element | null {
  return says(box, /[^\s\u200b\u00ad]/) ? null : box.querySelector('img');
}

/** Whether a text inside has a character of a kind: most boxes say so with their first, and the rest is not read. */
export function says(inside: Node, character: RegExp): boolean {
  for (let node: Node | null = inside; node; node = following(node, inside))
    if (node.nodeType === Node.TEXT_NODE && character.test((node as Text).data)) return true;
  return false;
}

/** Makes a figure of a caption and the picture that stands before it. A cell holds it: its row needs it. */
export function intoFigure(caption: Element): void {
  const page = caption.ownerDocument;
  const figure = page.createElement('figure');
  const text = page.createElement('figcaption');
  moveChildren(caption, text);
  const picture = pictureBefore(caption);
  if (caption.localName === 'td') caption.append(figure);
  else caption.replaceWith(figure);
  if (picture) figure.append(picture);
  figure.append(text);
}
