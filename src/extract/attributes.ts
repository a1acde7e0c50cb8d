import { moveChildren } from './children.ts';
import { limits } from './limits.ts';
import { allOf, getAttribute, getAttributeNames, localName, removeAttribute } from './natives.ts';
import { isNamedTag } from './tags.ts';

const naming = new Set(['name', 'form', 'id']);

/**
 * Takes off a copy the names and ids that can shadow a property, and attributes longer than any that means something,
 * so that no pattern meets one.
 */
export function tameAttributes(copy: Document | DocumentFragment): void {
  const all = allOf(copy, '*');
  const lengths = new Lengths();
  const overloaded: Element[] = [];
  for (let position = 0; position < all.length; position++) {
    const element = all[position] as Element;
    const names = getAttributeNames.call(element);
    if (names.length > limits.attributes) overloaded.push(element);
    else
      for (const name of names) {
        const isNaming = naming.has(name) && (isNamedTag(localName(element)) || names.includes('form'));
        if (isNaming || lengths.isTooLong(element, name)) removeAttribute.call(element, name);
      }
  }
  // Asked only where there is a form: it takes as long as all the rest.
  if (allOf(copy, 'form').length > 0)
    for (const element of allOf(copy, 'form [id]')) removeAttribute.call(element, 'id');
  for (const element of overloaded) makeBare(element);
}

/** Bounds each attribute, and all long ones together. */
class Lengths {
  #spent = 0;

  isTooLong(element: Element, name: string): boolean {
    const { length } = getAttribute.call(element, name) ?? '';
    if (length <= limits.shortAttribute) return false;
    if (this.#spent > limits.allAttributes || length > longestOf(element, name)) return true;
    this.#spent += length;
    return false;
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
