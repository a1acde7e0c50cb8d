import { anchorBlocks } from '../article.ts';

/** The place of each text and picture in the whole page: they outlive the boxes around them. */
export type Places = ReadonlyMap<Node, number>;

/** Notes where the content of an article stood, before its boxes are changed. */
export function placesIn(article: Element, orderOf: (element: Element) => number): Places {
  const places = new Map<Node, number>();
  const nodes = contentOf(article);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
    if (element) places.set(node, orderOf(element));
  }
  return places;
}

/** For a place in the page: the number of the last block of the finished article before it. */
export function anchorsIn(article: Element, places: Places): (order: number) => number {
  const orders = Array.from(article.querySelectorAll(anchorBlocks), (block) => placeOf(block, places));
  return (order) => orders.findLastIndex((place) => place > 0 && place < order);
}

function placeOf(block: Element, places: Places): number {
  const nodes = contentOf(block);
  while (nodes.nextNode()) {
    const place = places.get(nodes.currentNode);
    if (place) return place;
  }
  return 0;
}

const contentOf = (root: Element): TreeWalker =>
  root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    const isContent = node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() !== '' : isPicture(node);
    return isContent ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });

const isPicture = (node: Node): boolean => ['img', 'hr'].includes((node as Element).localName);
