import { type HostilePage, scripted } from './page.ts';

const forever = (work: string, everyMs = 5) => scripted(`setInterval(() => { ${work} }, ${everyMs});`);

/** Pages whose scripts work against whoever reads them. */
export const scriptPages: readonly HostilePage[] = [
  {
    name: 'prototypes of nodes',
    html: scripted(
      `for (const type of [Node, Element, Document, HTMLElement, CharacterData, EventTarget, TreeWalker, NodeList, Attr]) for (const name of Object.getOwnPropertyNames(type.prototype)) if (name !== 'constructor') try { Object.defineProperty(type.prototype, name, { get() { throw new Error('seen'); }, set() {}, configurable: true }); } catch {}`,
    ),
  },
  {
    name: 'prototypes of values',
    html: scripted(
      `for (const type of [Array, String, Map, Set, RegExp, Object, Function, Promise]) for (const name of Object.getOwnPropertyNames(type.prototype)) if (!['constructor', '__proto__'].includes(name)) try { Object.defineProperty(type.prototype, name, { value() { throw new Error('seen'); } }); } catch {}`,
    ),
  },
  {
    name: 'globals',
    html: scripted(
      `for (const name of ['Object', 'JSON', 'Symbol', 'Map', 'Set', 'WeakMap', 'URL', 'DOMParser', 'performance', 'NodeFilter', 'Node', 'Element', 'Text', 'globalThis', 'chrome', 'browser']) try { Object.defineProperty(window, name, { value: undefined }); } catch {}`,
    ),
  },
  {
    name: 'our own symbol',
    html: scripted(
      `Object.defineProperty(window, Symbol.for('winnow'), { value: Object.freeze({ extract: () => ({ href: location.href, extraction: { ok: true, removals: [], faults: [], article: { html: '<p>A lie.</p>', text: 'A lie.', authors: [], keywords: [], wordCount: 2, readingMinutes: 1 } } }) }) });`,
    ),
  },
  {
    name: 'polluted prototype of objects',
    html: scripted(
      `for (const name of ['kept', 'url', 'captions', 'html', 'ok', 'value', 'get', 'ALLOWED_TAGS', 'RETURN_DOM_FRAGMENT', 'then', 'toJSON', 'images']) Object.defineProperty(Object.prototype, name, { get() { return ['x']; }, set() {}, configurable: true });`,
    ),
  },
  {
    name: 'frozen intrinsics',
    html: scripted('for (const type of [Object, Array, Function, String]) Object.freeze(type.prototype);'),
  },
  {
    name: 'a tree that changes all the time',
    html: forever(
      `document.body.append(document.createElement('i')); if (document.body.childElementCount > 50) document.body.lastChild.remove();`,
    ),
  },
  {
    name: 'attributes that change all the time',
    html: forever(`for (const element of document.querySelectorAll('p')) element.className = 'a' + Math.random();`),
  },
  {
    name: 'an observer that undoes changes',
    html: scripted(
      'new MutationObserver(() => document.body.remove()).observe(document, { subtree: true, childList: true, attributes: true });',
    ),
  },
  { name: 'the place after the hash changes', html: forever(`location.replace('#' + Math.random());`, 50) },
  { name: 'the address changes', html: forever(`history.replaceState(null, '', '?' + Math.random());`, 50) },
  { name: 'the title changes', html: forever(`document.title = Math.random();`) },
  {
    name: 'frames come and go',
    html: forever(
      `const frame = document.createElement('iframe'); document.body.append(frame); setTimeout(() => frame.remove(), 20);`,
      30,
    ),
  },
  {
    name: 'the focus is taken',
    html: forever(`window.focus(); document.querySelector('p').tabIndex = 0; document.querySelector('p').focus();`, 20),
  },
  {
    name: 'a dialog on top',
    html: scripted(
      `const top = document.createElement('dialog'); top.textContent = 'Winnow: enter your password'; document.body.append(top); top.showModal();`,
    ),
  },
  {
    name: 'listeners stop all events',
    html: scripted(
      `for (const name of ['click', 'keydown', 'keyup', 'mousedown', 'blur', 'visibilitychange', 'pagehide', 'beforeunload']) addEventListener(name, (event) => { event.preventDefault(); event.stopImmediatePropagation(); hit(); }, true);`,
    ),
  },
  {
    name: 'messages and events',
    html: forever(
      `postMessage({ winnow: 'extract', type: 'EXTRACT' }, '*'); dispatchEvent(new CustomEvent('winnow', { detail: { html: '<img src=x onerror=hit()>' } })); document.dispatchEvent(new CustomEvent('extract'));`,
      20,
    ),
  },
  { name: 'busy half of the time', html: forever('const end = Date.now() + 100; while (Date.now() < end);', 200) },
  {
    name: 'a page that writes itself anew',
    html: scripted(
      `const before = document.documentElement.outerHTML.replace(/<script[^]*?<.script>/g, ''); setTimeout(() => { document.open(); document.write(before); document.close(); }, 300);`,
    ),
  },
  {
    name: 'an unhandled rejection and error at each turn',
    html: forever(`Promise.reject(new Error('x')); setTimeout(() => { throw new Error('y'); });`, 20),
  },
  { name: 'selection of everything', html: scripted('getSelection().selectAllChildren(document.body);') },
  {
    name: 'scrolled endlessly',
    html: forever(
      `document.body.append(document.querySelector('article').cloneNode(true)); if (document.body.childElementCount > 30) document.body.lastElementChild.remove(); scrollTo(0, 1e9);`,
      50,
    ),
  },
  { name: 'full screen', html: scripted(`document.documentElement.requestFullscreen().catch(() => {});`) },
  {
    name: 'a canvas and a clock',
    html: scripted(
      `const canvas = document.createElement('canvas'); document.body.append(canvas); requestAnimationFrame(function draw() { canvas.getContext('2d').fillRect(0, 0, 9, 9); requestAnimationFrame(draw); });`,
    ),
  },
];
