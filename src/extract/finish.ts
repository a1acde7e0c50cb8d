import { placePrefix } from '../article.ts';
import { appendAll, moveChildren, takeOut, unwrap } from './children.ts';
import { isBlockTag, isControlTag } from './tags.ts';

const keptTags = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption table thead tbody tfoot tr th td caption ' +
    'a em strong b i u s del ins sub sup mark small abbr time q cite kbd samp var br hr img ruby rt rp details summary wbr bdi bdo'
  ).split(' '),
);
const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  time: ['datetime'],
  abbr: ['title'],
  details: ['open'],
};

/** Leaves the elements and attributes that carry meaning, with absolute addresses; boxes dissolve into their blocks. */
export function finish(article: Element, base: string): void {
  const boxes: Boxes = new Map();
  const elements = article.querySelectorAll('*');
  for (let position = elements.length - 1; position >= 0; position--)
    reduce(elements[position] as Element, base, boxes);
  // From the outside in: the other way round a paragraph moves once for each box around it.
  for (const box of [...boxes.keys()].reverse()) unwrap(box);
  dropComments(article);
  for (const element of article.querySelectorAll('a:not([href]),img:not([src])'))
    if (element.localName === 'a') unwrap(element);
    else element.remove();
}

/** What will dissolve, the innermost first, and whether blocks come out of it. */
type Boxes = Map<Element, boolean>;

function cleanAttributes(element: Element, base: string): void {
  if (!element.hasAttributes()) return;
  const tag = element.localName;
  const kept = keptAttributes[tag] ?? [];
  const code = tag === 'code' || tag === 'pre' ? languageOf(element) : undefined;
  for (const name of element.getAttributeNames())
    if (!kept.includes(name) && name !== 'lang' && name !== 'dir' && !(name === 'id' && isOurPlace(element)))
      element.removeAttribute(name);
  if (code) element.setAttribute('class', `language-${code}`);
  for (const name of addresses) if (kept.includes(name)) absolute(element, name, base);
}

const addresses = ['href', 'src'];

const isOurPlace = (element: Element): boolean => (element.getAttribute('id') ?? '').startsWith(placePrefix);

function languageOf(element: Element): string | undefined {
  return /(?:^|\s)(?:lang|language|highlight-source)-([\w+#-]{1,20})/.exec(element.getAttribute('class') ?? '')?.[1];
}

const goodSchemes = ['http:', 'https:', 'mailto:'];

function absolute(element: Element, name: string, base: string): void {
  const value = element.getAttribute(name)?.trim();
  if (value === undefined || (name === 'href' && value.startsWith(`#${placePrefix}`))) return;
  if (name === 'src' && /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i.test(value) && value.length < 200_000)
    return;
  const address = URL.canParse(value, base) ? new URL(value, base) : undefined;
  if (address && goodSchemes.includes(address.protocol)) element.setAttribute(name, address.href);
  else element.removeAttribute(name);
}

function reduce(element: Element, base: string, boxes: Boxes): void {
  const tag = element.localName;
  const isKept = keptTags.has(tag);
  if (!isKept && isControlTag(tag)) element.remove();
  else if (isEmpty(element)) takeOutEmpty(element);
  else if (isKept) {
    cleanAttributes(element, base);
    if (tag === 'ul' || tag === 'ol') wrapLines(element, 'li', (node) => /^(?:li|[ou]l)$/i.test(node.nodeName));
  } else {
    const isOfBlocks = holdsBlocks(element, boxes);
    if (isBlockTag(tag) && !isOfBlocks) replaceWithParagraph(element);
    else boxes.set(element, isOfBlocks);
    if (isBlockTag(tag) && isOfBlocks) wrapLines(element, 'p', (node) => isBlock(node, boxes));
  }
}

const voidTags = new Set(['br', 'hr', 'img', 'td', 'th', 'wbr']);

/** What stands inside was reduced before: an element that is left holds something, unless its tag may be empty. */
function isEmpty(element: Element): boolean {
  if (voidTags.has(element.localName)) return false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE && /\S/.test((child as Text).data)) return false;
    if (child.nodeType === Node.ELEMENT_NODE && showsSomething(child as Element)) return false;
  }
  return true;
}

function showsSomething(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'td' || tag === 'th') return /\S/.test(element.textContent ?? '') || !!element.querySelector('img,hr,br');
  return tag !== 'wbr';
}

/** The space of what is empty but for it: `like<b> </b>this` is two words, and so is `let<span> </span>x` in code. */
function takeOutEmpty(element: Element): void {
  if (isBlockTag(element.localName)) takeOut(element);
  else element.replaceWith(element.textContent ?? '');
}

function holdsBlocks(element: Element, boxes: Boxes): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlock(child, boxes)) return true;
  return false;
}

const isBlock = (node: Node, boxes: Boxes): boolean =>
  boxes.get(node as Element) ?? isBlockTag(node.nodeName.toLowerCase());

/**
 * Puts text that stands between parts of a box into parts of its own: in a list items, in a box that will dissolve
 * paragraphs, as their text would come to stand beside another.
 */
function wrapLines(box: Element, tag: string, isPart: (node: Node) => boolean): void {
  let line: Node[] = [];
  const wrap = (): void => {
    const [first] = line;
    if (first && line.some((node) => node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? ''))) {
      const part = box.ownerDocument.createElement(tag);
      box.insertBefore(part, first);
      appendAll(part, line);
    }
    line = [];
  };
  for (const node of Array.from(box.childNodes))
    if (isPart(node)) wrap();
    else line.push(node);
  wrap();
}

function replaceWithParagraph(element: Element): void {
  const paragraph = element.ownerDocument.createElement('p');
  moveChildren(element, paragraph);
  element.replaceWith(paragraph);
}

/** And instructions: a script may put them into a page, and written out they are markup. */
function dropComments(article: Element): void {
  const shown = NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION;
  const comments = article.ownerDocument.createTreeWalker(article, shown);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
}
