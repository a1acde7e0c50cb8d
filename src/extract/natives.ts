// Taken from the prototypes before any page is looked at: a form control or an image named `firstChild` or
// `querySelectorAll` shadows the property on its form or document, but not these.
const getter = <T>(prototype: object, name: string): ((on: Node) => T) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (on) => read.call(on);
};

export const { cloneNode } = Node.prototype;
export const { querySelectorAll, getElementsByTagName } = Document.prototype;
export const { removeAttribute, hasAttribute, setAttribute, getAttribute, getAttributeNames, checkVisibility } =
  Element.prototype;
export const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const localName = getter<string>(Element.prototype, 'localName');
export const textData = getter<string>(CharacterData.prototype, 'data');
export const textLength = getter<number>(CharacterData.prototype, 'length');
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');
export const addressOf = getter<string>(Node.prototype, 'baseURI');
export const titleOf = getter<string>(Document.prototype, 'title');
