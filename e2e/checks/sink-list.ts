/** What turns text into markup, script or a request, or opens a door to a page; and what to write instead. */
export interface Sink {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

const markup = 'make elements with `element` (src/view/element.ts); an article goes through `insertHtml`';
const code = 'call a function; no text becomes code';
const request = 'Winnow makes no request; pictures of an article are asked for by `policy.ts` alone';
const door = 'return the value of `callPage` (src/extension/call-page.ts); a message can come from anyone';

export const sinks: readonly Sink[] = [
  { name: 'innerHTML', pattern: /\.(?:inner|outer)HTML\s*\+?=(?!=)|(?:inner|outer)HTML['"]?\s*[:\]]/, instead: markup },
  { name: 'insertAdjacentHTML', pattern: /insertAdjacentHTML|createContextualFragment/, instead: markup },
  { name: 'DOMParser', pattern: /DOMParser|parseFromString|parseHTML|setHTML|createHTMLDocument/, instead: markup },
  { name: 'document.write', pattern: /document\.write|execCommand|srcdoc/, instead: markup },
  { name: 'sanitizer', pattern: /\bDOMPurify\.sanitize\b/, instead: 'call `insertHtml` (src/view/insert-html.ts)' },
  { name: 'another policy', pattern: /\.createPolicy\b/, instead: markup },
  {
    name: 'eval',
    pattern: /\beval\b\)?\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(|\.constructor\s*\(/,
    instead: code,
  },
  { name: 'a timer with a text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/, instead: code },
  { name: 'a script', pattern: /\bimportScripts\b|\bimport\s*\(|createElement\s*\(\s*['"`]script/, instead: code },
  {
    name: 'a request',
    pattern: /(?<![\w.])fetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|\bnew (?:Shared)?Worker\b/,
    instead: request,
  },
  { name: 'a message', pattern: /postMessage|\.sendMessage\b|\.onMessage|\.onConnect|BroadcastChannel/, instead: door },
  { name: 'an event of the page', pattern: /\bnew CustomEvent\b|\.dispatchEvent\b/, instead: door },
  {
    name: 'a pattern of changing text',
    // What stands at the start of a line is made before any page is looked at.
    pattern: /^(?!(?:export )?const \w+ = new RegExp\().*\bRegExp\s*\(/,
    instead: 'write a literal, or make it once where the module starts; text of a page never becomes a pattern',
  },
];

/** Sinks in our own sources that are known to be harmless: where, and why. */
export const known: readonly { readonly file: string; readonly sink: string; readonly why: string }[] = [
  { file: 'src/view/sanitize.ts', sink: 'sanitizer', why: 'This is the place.' },
  {
    file: 'src/extract/clues.ts',
    sink: 'a pattern of changing text',
    why: 'The rules’ own patterns, put together once.',
  },
  { file: 'src/rules/packed-phrases.ts', sink: 'a pattern of changing text', why: 'A number of our own build.' },
  { file: 'src/rules/article/tags.ts', sink: 'a pattern of changing text', why: 'A rule’s own words.' },
];

/** What stands in the libraries that are bundled, by its statement. A new version of one has to be looked at anew. */
export const knownInLibraries: readonly string[] = [
  // In the page's copy, which has no window: nothing of it is run or asked for. Neither place is reached with what
  // Readability is given here: it is asked for elements, and the copy has no `noscript`.
  'innerHTML: node_modules/@mozilla/readability/Readability.js: page.innerHTML = pageCacheHtml;',
  'innerHTML: node_modules/@mozilla/readability/Readability.js: tmp.innerHTML = noscript.innerHTML;',
  // Names of another implementation of the DOM.
  'DOMParser: node_modules/@mozilla/readability/Readability.js: this._docJSDOMParser = this._doc.firstChild.__JSDOMParser__;',
  'DOMParser: node_modules/@mozilla/readability/Readability.js: if (this._docJSDOMParser && nodeList._isLiveNodeList) {',
  'DOMParser: node_modules/@mozilla/readability/Readability.js: if (this._docJSDOMParser) {',
  // The sanitizer parses, under the one policy that our pages allow, into a document that is never shown.
  'innerHTML: node_modules/dompurify/src/purify.ts: doc.documentElement.innerHTML = IS_EMPTY_INPUT',
  'innerHTML: node_modules/dompurify/src/purify.ts: WHOLE_DOCUMENT ? body.outerHTML : body.innerHTML;',
  'DOMParser: node_modules/dompurify/src/purify.ts: DOMParser,',
  'DOMParser: node_modules/dompurify/src/purify.ts: implementation.createHTMLDocument !== undefined;',
  'DOMParser: node_modules/dompurify/src/purify.ts: doc = new DOMParser().parseFromString(dirtyPayload, PARSER_MEDIA_TYPE);',
  "sanitizer: node_modules/dompurify/src/purify.ts: 'A configured TRUSTED_TYPES_POLICY callback (createHTML or ' +",
  "another policy: node_modules/dompurify/src/purify.ts: typeof trustedTypes.createPolicy !== 'function'",
  'another policy: node_modules/dompurify/src/purify.ts: return trustedTypes.createPolicy(policyName, {',
  // It wraps the event for who listens to it: nobody does.
  'a message: node_modules/webextension-polyfill/dist/browser-polyfill.js: onMessageExternal: wrapEvent(onMessageWrappers),',
];
