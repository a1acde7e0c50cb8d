import { anchorBlocks } from '../article.ts';
import { following, textsIn } from './children.ts';

/** The place of each text and picture in the whole page: they outlive the boxes around them. */
export type Places = ReadonlyMap<Node, number>;

/** Notes where the content of an article stood, before its boxes are changed. */
export function placesIn(article: Element, orderOf: (element: Element) => number): Places {
  const places = new Map<Node, number>();
  for (const text of textsIn(article)) if (/\S/.test(text.data)) places.set(text, orderOf(text.parentNode as Element));
  for (const picture of article.querySelectorAll('img,hr')) places.set(picture, orderOf(picture));
  return places;
}

/** For a place in the page: the number of the last block of the finished article before it. */
export function anchorsIn(article: Element, places: Places): (order: number) => number {
  const orders = Array.from(article.querySelectorAll(anchorBlocks), (block) => placeOf(block, places));
  return (order) => orders.findLastIndex((place) => place > 0 && place < order);
}

/** Of the first text or picture in a block that came from the page. */
function placeOf(block: Element, places: Places): number {
  for (let node = following(block, block); node; node = following(node, block)) {
    const place = places.get(node);
    if (place) return place;
  }
  return 0;
}
