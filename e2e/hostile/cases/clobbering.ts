import { type HostileCase, pageOf, paragraphs } from './case.ts';

/** Members of a document that code reads. An image or form of that name stands in their place. */
const documentMembers = (
  'body head documentElement title baseURI cloneNode querySelector querySelectorAll getElementsByTagName getElementById ' +
  'createElement createTextNode createTreeWalker createDocumentFragment createNodeIterator createRange implementation ' +
  'importNode adoptNode evaluate firstChild lastChild childNodes children firstElementChild childElementCount nextSibling ' +
  'parentNode nodeType nodeName nodeValue ownerDocument textContent defaultView location URL documentURI contentType ' +
  'forms images links scripts cookie referrer domain readyState styleSheets addEventListener'
).split(' ');

/** Members of a form that code reads. A control of that name stands in their place. */
const formMembers = (
  'parentNode parentElement nextSibling nextElementSibling previousSibling previousElementSibling firstChild lastChild ' +
  'firstElementChild lastElementChild childNodes children childElementCount nodeType nodeName nodeValue localName tagName ' +
  'namespaceURI ownerDocument textContent innerHTML outerHTML innerText attributes getAttribute setAttribute hasAttribute ' +
  'removeAttribute getElementsByTagName querySelector querySelectorAll matches closest contains cloneNode remove append ' +
  'appendChild insertBefore removeChild replaceWith replaceChildren className classList id style dataset hidden role ' +
  'checkVisibility isConnected getRootNode compareDocumentPosition'
).split(' ');

/** Names that scripts look for in the window: module systems, browser interfaces, our own. */
const windowNames = [
  ...['exports', 'module', 'define', 'require', 'browser', 'chrome', 'winnow', 'Readability', 'DOMPurify', 'self'],
  ...['globalThis', 'process', 'Node', 'Element', 'URL', 'NodeFilter', 'Document', 'JSON', 'Symbol', 'trustedTypes'],
];

const [first, second, third, fourth] = paragraphs.map((text) => `<p>${text}</p>`);
const body = `${first}${second}${third}${fourth}`;

export interface ClobberedPage {
  readonly name: string;
  readonly html: string;
}

/** A form around the whole article, as some servers build every page. */
const around = (name: string): ClobberedPage => ({
  name: `form around, control ${name}`,
  html: `<!doctype html><title>Apples</title><body><form action="/"><input name="${name}"><article><h1>The apples of the island</h1>${body}</article></form>`,
});

/** A small form between two paragraphs, with a control of each kind that a form names. */
const kinds = [
  (name: string) => `<input name="${name}">`,
  (name: string) => `<button id="${name}">Go</button>`,
  (name: string) => `<select name="${name}"></select>`,
  (name: string) => `<img name="${name}" alt="">`,
  (name: string) => `<object id="${name}"></object>`,
  (name: string) => `<fieldset name="${name}"></fieldset>`,
  (name: string) => `<textarea name="${name}"></textarea>`,
];
const between = (name: string, index: number): ClobberedPage => ({
  name: `form between, control ${name}`,
  html: pageOf(`<form>${kinds[index % kinds.length]?.(name)}<p>Your address, please.</p></form>`),
});

const owned = (name: string): ClobberedPage => ({
  name: `control elsewhere that owns to a form, ${name}`,
  html: pageOf(`<form id="owner"><p>A line in a form.</p></form><input form="owner" name="${name}">`),
});

const named = [
  (name: string) => `<img name="${name}" alt="">`,
  (name: string) => `<form name="${name}"></form>`,
  (name: string) => `<img id="${name}" name="${name}" alt="">`,
  (name: string) => `<form id="${name}" name="${name}"></form><form name="${name}"></form>`,
  (name: string) => `<embed name="${name}">`,
  (name: string) => `<object id="${name}" name="${name}"></object>`,
  (name: string) => `<iframe name="${name}" srcdoc=""></iframe>`,
];

const ofDocument = (name: string, index: number): ClobberedPage => ({
  name: `document, ${name}`,
  html: pageOf(named[index % named.length]?.(name) ?? ''),
});

const ofWindow = (name: string): ClobberedPage => ({
  name: `window, ${name}`,
  html: pageOf(
    `<a id="${name}"></a><a id="${name}" name="exports"></a><form id="${name}"><fieldset name="runtime" id="${name}2"></fieldset></form>`,
  ),
});

export const clobberedPages: readonly ClobberedPage[] = [
  ...documentMembers.map(ofDocument),
  ...formMembers.flatMap((name, index) => [around(name), between(name, index)]),
  ...formMembers.filter((_, index) => index % 4 === 0).map(owned),
  ...windowNames.map(ofWindow),
];

/** The same as parts of an article, for the sanitizing sink. */
export const clobberingCases: readonly HostileCase[] = [
  ...documentMembers.map((name, index) => named[index % named.length]?.(name) ?? ''),
  ...formMembers.map(
    (name, index) => `<form>${kinds[index % kinds.length]?.(name)}<p>Your address, please.</p></form>`,
  ),
  ...windowNames.map((name) => `<a id="${name}">x</a><form id="${name}"><input name="sendMessage"></form>`),
].map((html) => ({ family: 'Names that shadow members', name: html.slice(0, 70), html }));
