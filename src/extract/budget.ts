import { limits } from './limits.ts';
import { firstChild, localName, nextSibling, nodeType, parentNode, textLength } from './natives.ts';

/** What these hold is no text that anyone reads, and goes before anything is measured. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Whether a page is within what we can read in time. No recursion: it may be nested deeper than the stack. */
export function isWithinLimits(page: Document): boolean {
  const spending = new Spending();
  let depth = 0;
  let node: Node | null = firstChild(page);
  while (node) {
    if (depth > limits.depth || !spending.allows(node, depth)) return false;
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

/** What reading the nodes that were seen will cost. */
class Spending {
  #nodes = 0;
  #steps = 0;
  #text = 0;
  #copied = 0;
  #forms = 0;

  /** Notes a node; says whether it is still within all limits. */
  allows(node: Node, depth: number): boolean {
    this.#nodes++;
    this.#steps += depth;
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) this.#noteText(node, depth);
    else if (type === Node.ELEMENT_NODE && localName(node) === 'form') this.#forms++;
    return (
      this.#nodes <= limits.nodes &&
      this.#steps <= limits.steps &&
      this.#text <= limits.text &&
      this.#copied <= limits.copied &&
      this.#forms <= limits.forms
    );
  }

  #noteText(node: Node, depth: number): void {
    const parent = parentNode(node);
    if (parent && nodeType(parent) === Node.ELEMENT_NODE && silent.has(localName(parent))) return;
    const length = textLength(node);
    this.#text += length;
    this.#copied += depth * length;
  }
}
