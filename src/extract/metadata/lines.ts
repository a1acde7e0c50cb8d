import { isBlockTag, isSilentTag } from '../tags.ts';
import { tidy } from './plain-text.ts';

/** A line of the page: the text runs of one block, each as it stands in an element of its own. */
export interface Line {
  /** The block that holds the line, and perhaps more lines. */
  readonly element: Element;
  readonly runs: readonly Run[];
  readonly text: string;
}

export interface Run {
  readonly text: string;
  readonly element: Element;
}

/** A run is cut here: bylines and dates are short. */
const maxRunLength = 400;

/** Lines in document order from a node on, the node's own text included. */
export function linesFrom(root: Element, start: Node, limit: number): readonly Line[] {
  return readLines(walkerAt(root, start), 'nextNode', limit);
}

/** Lines before a node, nearest first. */
export function linesBefore(root: Element, start: Node, limit: number): readonly Line[] {
  return readLines(walkerAt(root, start), 'previousNode', limit);
}

/** The lines inside an element. */
export function linesIn(element: Element, limit: number): readonly Line[] {
  return readLines(walkerAt(element, element), 'nextNode', limit);
}

/** The last lines inside an element, last first. */
export function lastLinesIn(element: Element, limit: number): readonly Line[] {
  const walker = walkerAt(element, element);
  while (walker.lastChild()) {
    // Down to the last node.
  }
  const last = walker.currentNode;
  const lines = readLines(walker, 'previousNode', limit);
  return last.nodeType === Node.TEXT_NODE ? [...readLines(walkerAt(element, last), 'self', 1), ...lines] : lines;
}

function walkerAt(root: Element, start: Node): TreeWalker {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && isSilent(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = start;
  return walker;
}

function isSilent(element: Element): boolean {
  return isSilentTag(element.localName) || element.localName === 'noscript' || element.hasAttribute('hidden');
}

function readLines(walker: TreeWalker, step: 'nextNode' | 'previousNode' | 'self', limit: number): readonly Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let block: Element | undefined;
  let isBroken = false;
  const flush = () => {
    if (block && runs.length > 0) {
      const ordered = step === 'previousNode' ? runs.reverse() : runs;
      lines.push({ element: block, runs: ordered, text: tidy(ordered.map(({ text }) => text).join(' ')) });
    }
    runs = [];
  };
  // No page puts more nodes between two lines of its article's head; a bound for those that try.
  for (let visited = 0; visited < 4000 && lines.length < limit; visited++) {
    const node = step === 'self' ? walker.currentNode : walker[step]();
    if (!node) break;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).localName === 'br') isBroken = true;
    } else {
      const text = tidy((node.nodeValue ?? '').slice(0, maxRunLength * 4), maxRunLength);
      const parent = node.parentElement;
      if (text && parent) {
        const holder = blockOf(parent);
        if (holder !== block || isBroken) flush();
        block = holder;
        isBroken = false;
        if (runs.length < 60) runs.push({ text, element: parent });
      }
    }
    if (step === 'self') break;
  }
  if (lines.length < limit) flush();
  return lines;
}

/** The nearest element that starts a line of its own. */
export function blockOf(element: Element): Element {
  let block = element;
  while (!isBlockTag(block.localName) && block.parentElement && block.parentElement.localName !== 'body')
    block = block.parentElement;
  return block;
}
