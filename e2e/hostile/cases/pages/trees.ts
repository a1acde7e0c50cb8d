import { article, type HostilePage, prose, scripted, whole } from './page.ts';

const into = `const story = document.querySelector('article'); const at = (index) => story.querySelectorAll('p')[index];`;

/** Trees that no parser makes, or few expect. */
export const treePages: readonly HostilePage[] = [
  {
    name: 'open shadow tree',
    html: scripted(
      `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article)}; document.body.replaceChildren(host);`,
      '<p>x</p>',
    ),
  },
  {
    name: 'declared shadow tree with slots',
    html: whole(
      `<x-story><template shadowrootmode="open"><style>p{color:red}</style><header>Menu</header><slot name="story"></slot><slot></slot></template><div slot="story">${article}</div></x-story>`,
    ),
  },
  {
    name: 'shadow trees in shadow trees',
    html: scripted(
      `let at = document.body; for (let depth = 0; depth < 60; depth++) { const host = document.createElement('x-y'); at.append(host); at = host.attachShadow({ mode: 'open' }); } at.innerHTML = ${JSON.stringify(article)};`,
      '',
    ),
  },
  {
    name: 'a slot whose host hides its children',
    html: whole(
      `<x-a><template shadowrootmode="open"><p>Nothing is slotted here.</p></template><p>Never shown.</p></x-a>${article}`,
    ),
  },
  {
    name: 'customized built-in elements',
    html: scripted(
      `customElements.define('x-p', class extends HTMLParagraphElement { connectedCallback() { hit(); } }, { extends: 'p' });`,
      article.replaceAll('<p>', '<p is="x-p">'),
    ),
  },
  {
    name: 'elements that throw when they are made',
    html: scripted(
      `customElements.define('x-t', class extends HTMLElement { constructor() { super(); if (window.done) throw new Error('made again'); } adoptedCallback() { document.body.remove(); } }); window.done = true;`,
      `<x-t>${article}</x-t>`,
    ),
  },
  {
    name: 'paragraphs in paragraphs',
    html: scripted(`${into} at(0).append(at(1)); at(0).append(at(1).cloneNode(true));`),
  },
  {
    name: 'links in links, forms in forms',
    html: scripted(
      `${into} for (const tag of ['a', 'form', 'button', 'table']) { const outer = document.createElement(tag); outer.href = '#'; const inner = document.createElement(tag); inner.href = 'javascript:hit()'; outer.append(inner); inner.append(at(1).cloneNode(true)); story.append(outer); }`,
    ),
  },
  {
    name: 'elements of no namespace and of wrong ones',
    html: scripted(
      `${into} for (const [space, name] of [[null, 'p'], ['http://www.w3.org/1999/xhtml', 'SCRIPT'], ['http://www.w3.org/2000/svg', 'p'], ['urn:x', 'x:script'], ['http://www.w3.org/1999/xhtml', 'x:p'], ['http://www.w3.org/1998/Math/MathML', 'script']]) { const odd = document.createElementNS(space, name); odd.textContent = 'hit()'; odd.setAttribute('onload', 'hit()'); story.append(odd); }`,
    ),
  },
  {
    name: 'names of elements and attributes that end tags',
    html: scripted(
      `${into} const odd = document.createElement('x-<img'); story.append(odd); for (const name of ['a"b', "a'b", 'a<b', '\`', 'a{']) try { at(0).setAttribute(name, '"><img src=x onerror=hit()>'); } catch {}`.replace(
        "document.createElement('x-<img')",
        "document.createElement('x-a')",
      ),
    ),
  },
  {
    name: 'nodes of other kinds',
    html: scripted(
      `${into} story.append(document.createComment('--><img src=x onerror=hit()>'), document.createProcessingInstruction('x', '><img src=x onerror=hit()>')); const xml = new DOMParser().parseFromString('<a/>', 'text/xml'); story.append(document.adoptNode(xml.createCDATASection('<img src=x onerror=hit()>')));`,
    ),
  },
  {
    name: '20,000 pieces of one text',
    html: scripted(
      `${into} const words = at(0).textContent; at(0).textContent = ''; for (const sign of words) at(0).append(sign); for (let index = 0; index < 20000; index++) at(3).append('');`,
    ),
  },
  {
    name: 'halves of characters and nulls',
    html: scripted(
      `${into} at(1).before('\\ud800 half \\udc00'); at(1).before(String.fromCharCode(0, 1, 0xfffe, 0xffff));`,
    ),
  },
  {
    name: 'an article beside the body',
    html: scripted(`document.documentElement.append(document.querySelector('article'));`),
  },
  {
    name: 'an element of 20,000 attributes, as it was parsed',
    html: whole(`<div ${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')}>${article}</div>`),
  },
  { name: 'no head', html: scripted('document.head.remove();') },
  {
    name: 'two bodies',
    html: scripted(
      `const second = document.createElement('body'); second.append(...document.body.childNodes); document.documentElement.append(second);`,
    ),
  },
  {
    name: 'a body in a drawing',
    html: scripted(
      `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'body')); document.documentElement.prepend(svg);`,
    ),
  },
  {
    name: 'an article in the head',
    html: scripted(`document.head.style.display = 'block'; document.head.append(document.querySelector('article'));`),
    expected: 'words',
  },
  { name: 'no body', html: scripted('document.body.remove();'), expected: 'words' },
  { name: 'no element at all', html: scripted('document.documentElement.remove();'), expected: 'words' },
  {
    name: 'another root',
    html: scripted(
      `const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); root.append(...document.documentElement.childNodes); document.documentElement.replaceWith(root);`,
    ),
    expected: 'words',
  },
  {
    name: '10,000 attributes, by a script',
    html: scripted(`${into} for (let index = 0; index < 10000; index++) at(2).setAttribute('data-a' + index, 'x');`),
  },
  {
    name: 'an attribute of 16 MB',
    html: scripted(
      `${into} at(2).setAttribute('title', 'a'.repeat(16e6)); story.insertAdjacentHTML('beforeend', '<img alt="">'); story.lastChild.src = 'data:image/png;base64,' + 'A'.repeat(16e6);`,
    ),
  },
  { name: 'everything in one link', html: whole(`<a href="javascript:hit()">${article}</a>`) },
  {
    name: 'everything in one button',
    html: whole(`<div role="button" tabindex="0" onclick="hit()">${article}</div>`),
  },
  {
    name: 'everything in a label, a legend, a summary',
    html: whole(`<details open><summary>${article}</summary></details>`),
  },
  { name: 'everything in a dialog', html: whole(`<dialog open>${article}</dialog>`) },
  {
    name: 'everything in a popover',
    html: scripted(`document.querySelector('[popover]').showPopover();`, `<div popover="manual">${article}</div>`),
  },
  { name: 'everything in a list item', html: whole(`<ul><li>${article}</li></ul>`) },
  {
    name: 'everything in one table cell of many',
    html: whole(`${'<table><tr><td>'.repeat(40)}${article}${'</table>'.repeat(40)}`),
  },
  {
    name: 'everything in noscript, without scripts',
    html: whole(`<noscript>${article}</noscript>`),
    headers: { 'content-security-policy': 'sandbox' },
  },
  { name: 'everything editable', html: whole(`<div contenteditable="true">${article}</div>`) },
  { name: 'design mode', html: scripted(`document.designMode = 'on';`) },
  { name: 'inert and hidden from readers', html: whole(`<div inert aria-hidden="true">${article}</div>`) },
  { name: 'shown late', html: whole(article, '<style>body{opacity:0}</style>') },
  { name: 'invisible', html: whole(article, '<style>html{visibility:hidden}</style>') },
  { name: 'boxes of no box', html: whole(article, '<style>*{display:contents}</style>') },
  { name: 'skipped by the layout', html: whole(`<div style="content-visibility:hidden">${article}</div>`) },
  { name: 'not displayed', html: whole(article, '<style>body{display:none}</style>') },
  {
    name: 'unclosed everything',
    html:
      `<title>The apples of the island<title></title><plaintext`.replace('<plaintext', '') +
      `<article><h1>The apples of the island</h1>${prose.replaceAll('</p>', '')}`,
  },
];
