import { moveChildren } from './children.ts';
import { limits } from './limits.ts';
import { allOf, getAttribute, getAttributeNames, hasAttributes, localName, removeAttribute } from './natives.ts';

/** Takes attributes off a copy that are longer than any that means something, so that no pattern meets one. */
export function boundAttributes(copy: Document): void {
  const all = allOf(copy, '*');
  let spent = 0;
  for (let position = 0; position < all.length; position++) {
    const element = all[position] as Element;
    if (!hasAttributes.call(element)) continue;
    const names = getAttributeNames.call(element);
    if (names.length > limits.attributes) {
      makeBare(element);
      continue;
    }
    for (const name of names) {
      const { length } = getAttribute.call(element, name) ?? '';
      if (length <= limits.shortAttribute) continue;
      if (spent > limits.allAttributes || length > longestOf(element, name)) removeAttribute.call(element, name);
      else spent += length;
    }
  }
}

/** Puts an element without attributes in its place: to take 100,000 off one by one takes minutes. */
function makeBare(element: Element): void {
  const name = localName(element);
  const twin = element.ownerDocument.createElement(/^[a-z][a-z\d-]*$/.test(name) ? name : 'div');
  moveChildren(element, twin);
  element.replaceWith(twin);
}

function longestOf(element: Element, name: string): number {
  if (name === 'src')
    return (getAttribute.call(element, name) ?? '').startsWith('data:') ? limits.carriedPicture : limits.address;
  return name === 'href' || name === 'content' ? limits.address : limits.attribute;
}
