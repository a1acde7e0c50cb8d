import { appendAll, textsIn, unwrap } from '../children.ts';
import { isBlockTag } from '../tags.ts';

/**
 * Makes a paragraph of every run of text that has none: text that two line breaks part from the next
 * (`<br>&nbsp;<br>`), and text that stands straight beside blocks. Afterwards each text belongs to one block.
 */
export function repairParagraphs(body: Element): void {
  const waiting = parentsWithRuns(body);
  const again = new Set<Element>();
  for (const parent of waiting) {
    waiting.delete(parent);
    if (again.has(parent) && !(hasBlockChild(parent) && Array.from(parent.childNodes).some(isText))) continue;
    const around = isParagraphLike(parent) ? parent.parentElement : null;
    wrapRuns(parent);
    // What was taken apart may leave its blocks beside a text: asked once for all that stood in one parent.
    if (!around || waiting.has(around)) continue;
    again.add(around);
    waiting.add(around);
  }
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !isBlank(node);

/** In reverse document order, so that an inline wrapper is taken apart before what holds it. */
function parentsWithRuns(body: Element): Set<Element> {
  const found = new Set<Element>();
  for (const br of body.querySelectorAll('br')) if (isSecondBreak(br) && br.parentElement) found.add(br.parentElement);
  const seen = new Set<Node>();
  for (const text of textsIn(body)) {
    const parent = text.parentNode as Element;
    // Most texts are all that their element holds.
    if ((!text.previousSibling && !text.nextSibling) || seen.has(parent) || isBlank(text)) continue;
    seen.add(parent);
    if (hasBlockChild(parent)) found.add(parent);
  }
  return new Set([...found].filter((parent) => !parent.closest('pre,textarea,select,button,option')).reverse());
}

function isSecondBreak(br: Element): boolean {
  let before = br.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return before?.nodeType === Node.ELEMENT_NODE && (before as Element).localName === 'br';
}

function isBlank(node: Node): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  return node.nodeType === Node.TEXT_NODE && !/\S/.test((node as Text).data);
}

function hasBlockChild(parent: Element): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) if (isBlock(child)) return true;
  return false;
}

/** A block, or an inline element that a block stands straight in. */
function isBlock(element: Element): boolean {
  if (isBlockTag(element.localName)) return true;
  const first = element.firstElementChild;
  return first !== null && isBlockTag(first.localName);
}

function wrapRuns(parent: Element): void {
  const page = parent.ownerDocument;
  const parts: Node[] = [];
  let run: Node[] = [];
  // Whether the run ends in a line break with nothing but gaps behind it.
  let isBroken = false;
  const flush = (): void => {
    const words = run.slice(
      run.findIndex((node) => !isGap(node)),
      run.findLastIndex((node) => !isGap(node)) + 1,
    );
    if (words.length > 0) parts.push(isOwnBlock(words) ? (words[0] as Node) : paragraph(page, words));
    run = [];
    isBroken = false;
  };
  for (const child of Array.from(parent.childNodes)) {
    if (child.nodeType === Node.ELEMENT_NODE && isBlock(child as Element)) {
      flush();
      parts.push(child);
    } else if (isBr(child) && isBroken) flush();
    else {
      run.push(child);
      isBroken = isBr(child) || (isBroken && isGap(child));
    }
  }
  flush();
  // Nothing but breaks: they part what stands around them.
  if (parts.length === 0) {
    if (parent.localName !== 'p' && isParagraphLike(parent)) unwrap(parent);
    return;
  }
  const inside = page.createDocumentFragment();
  appendAll(inside, parts);
  // A paragraph can't hold paragraphs, and an inline wrapper should not.
  if (isParagraphLike(parent)) parent.replaceWith(inside);
  else parent.replaceChildren(inside);
}

const isBr = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'br';
const isGap = (node: Node): boolean => isBlank(node) || isBr(node);

/** One element without text beside it stands for itself, where it has no words or blocks stand in it. */
function isOwnBlock([node, ...others]: readonly Node[]): boolean {
  if (node?.nodeType !== Node.ELEMENT_NODE || others.length > 0) return false;
  const within = Array.from((node as Element).getElementsByTagName('*'));
  return !/\S/.test(node.textContent ?? '') || within.some(({ localName }) => isBlockTag(localName));
}

function isParagraphLike(parent: Element): boolean {
  return parent.localName === 'p' || (!isBlockTag(parent.localName) && parent.localName !== 'a');
}

function paragraph(page: Document, run: readonly Node[]): Element {
  const element = page.createElement('p');
  appendAll(element, run);
  return element;
}
