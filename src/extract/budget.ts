import { limits } from './limits.ts';
import {
  allOf,
  createTreeWalker,
  evaluate,
  firstChild,
  getElementsByTagName,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  textLength,
} from './natives.ts';

/** What these hold is no text that anyone reads, and goes before anything is measured. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Nearly no page is nested deeper. */
const shallow = 100;

/**
 * Whether a page may be copied. Of nearly all the browser's own counts say so: a walk would show us each node of the page
 * beside each of the copy.
 */
export function isCopyable(page: Document): boolean {
  const nodes = evaluate.call(page, 'count(//node())', page, null, XPathResult.NUMBER_TYPE).numberValue;
  return isSmall(page, nodes) || isWithinExactLimits(page);
}

/** Whether a page is within what we can read in time. */
export function isWithinLimits(page: Document): boolean {
  let texts = 0;
  let length = 0;
  const walker = createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    texts++;
    length += textLength(text);
  }
  const isShort = length <= limits.text && length * shallow <= limits.copied;
  const nodes = texts + getElementsByTagName.call(page, '*').length;
  return isShort && isSmall(page, nodes) ? hasFewForms(page) : isWithinExactLimits(page);
}

/** Whether a page has so few nodes, none of them deep, that their depths don't matter. */
function isSmall(page: Document, nodes: number): boolean {
  return nodes * shallow <= limits.steps && allOf(page, `${'*>'.repeat(shallow)}*`).length === 0;
}

const hasFewForms = (page: Document): boolean => allOf(page, 'form').length <= limits.forms;

/** No recursion: a page may be nested deeper than the stack. */
function isWithinExactLimits(page: Document): boolean {
  // What reading the nodes that were seen will cost.
  let nodes = 0;
  let steps = 0;
  let text = 0;
  let copied = 0;
  let depth = 0;
  let node: Node | null = firstChild(page);
  while (node) {
    nodes++;
    steps += depth;
    const length = lengthOf(node);
    text += length;
    copied += depth * length;
    if (
      depth > limits.depth ||
      nodes > limits.nodes ||
      steps > limits.steps ||
      text > limits.text ||
      copied > limits.copied
    )
      return false;
    let next: Node | null = firstChild(node);
    if (next) depth++;
    else {
      next = nextSibling(node);
      while (!next && node) {
        node = parentNode(node);
        depth--;
        next = node && nextSibling(node);
      }
    }
    node = next;
  }
  return hasFewForms(page);
}

/** Characters of a text that is read. */
function lengthOf(node: Node): number {
  if (nodeType(node) !== Node.TEXT_NODE) return 0;
  const parent = parentNode(node);
  const isSilent = parent && nodeType(parent) === Node.ELEMENT_NODE && silent.has(localName(parent));
  return isSilent ? 0 : textLength(node);
}
