import { limits } from './limits.ts';
import { firstChild, localName, nextSibling, nodeType, parentNode, textLength } from './natives.ts';

/** What these hold is no text that anyone reads, and goes before anything is measured. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Whether a page is within what we can read in time. No recursion: it may be nested deeper than the stack. */
export function isWithinLimits(page: Document): boolean {
  let nodes = 0;
  let steps = 0;
  let text = 0;
  let copied = 0;
  let forms = 0;
  let depth = 0;
  let node: Node | null = firstChild(page);
  while (node) {
    nodes++;
    steps += depth;
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) {
      const length = lengthOf(node);
      text += length;
      copied += depth * length;
    } else if (type === Node.ELEMENT_NODE && localName(node) === 'form') forms++;
    const isTooMuch =
      nodes > limits.nodes ||
      steps > limits.steps ||
      text > limits.text ||
      copied > limits.copied ||
      forms > limits.forms ||
      depth > limits.depth;
    if (isTooMuch) return false;
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
  return true;
}

/** Characters of a text that may be read. */
function lengthOf(text: Node): number {
  const parent = parentNode(text);
  const isSilent = parent && nodeType(parent) === Node.ELEMENT_NODE && silent.has(localName(parent));
  return isSilent ? 0 : textLength(text);
}
