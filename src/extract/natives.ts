// Taken from the prototypes before any page is looked at: a form control or an image named `firstChild` or
// `querySelectorAll` shadows the property on its form or document, but not these.
const getter = <T>(prototype: object, name: string): ((on: Node) => T) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (on) => read.call(on);
};

export const { appendChild, cloneNode } = Node.prototype;
export const { createTreeWalker, evaluate, getElementsByTagName, importNode } = Document.prototype;

const { querySelectorAll } = Document.prototype;
const { querySelectorAll: querySelectorAllIn } = DocumentFragment.prototype;
/** All elements of a document or shadow tree that match. */
export const allOf = (root: Document | DocumentFragment, selector: string): NodeListOf<Element> =>
  nodeType(root) === Node.DOCUMENT_NODE
    ? querySelectorAll.call(root, selector)
    : querySelectorAllIn.call(root, selector);

export const { removeAttribute, hasAttribute, hasAttributes, setAttribute, getAttribute, getAttributeNames } =
  Element.prototype;
export const { checkVisibility, matches, querySelector: querySelectorIn } = Element.prototype;
export const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const localName = getter<string>(Element.prototype, 'localName');
export const textData = getter<string>(CharacterData.prototype, 'data');
export const textLength = getter<number>(CharacterData.prototype, 'length');
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');
export const urlOf = getter<string>(Document.prototype, 'URL');
export const baseUriOf = getter<string>(Node.prototype, 'baseURI');
export const titleOf = getter<string>(Document.prototype, 'title');
export const offsetWidth = getter<number>(HTMLElement.prototype, 'offsetWidth');
export const offsetHeight = getter<number>(HTMLElement.prototype, 'offsetHeight');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
