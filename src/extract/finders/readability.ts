import Readability from '@mozilla/readability/Readability.js';
import { limits } from '../limits.ts';
import { type Selection, selectElements } from '../selection.ts';
import { type Survey, sum } from '../survey.ts';
import { textBlocks } from './scored/blocks.ts';

const mark = 'data-winnow';
/**
 * Where it finds fewer characters Readability tries again with fewer scruples: each try costs the whole walk, and parses
 * the copy anew, which a page with a content security policy would notice. 0 would stand for its own 500.
 */
const charThreshold = 1;

/** What Readability takes for the article, told by the numbers that its own copy of the page carries. */
export function findByReadability(tree: Survey, copy: Document): Selection | undefined {
  if (!isInReach(tree)) return undefined;
  const blocks = textBlocks(tree);
  for (const index of blocks) (tree.elements[index] as Element).setAttribute(mark, String(index));
  const twin = copy.cloneNode(true) as Document;
  for (const index of blocks) (tree.elements[index] as Element).removeAttribute(mark);
  bound(twin);
  const found = new Readability<Element>(twin, {
    charThreshold,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return undefined;
  const chosen = Array.from(found.content.querySelectorAll(`[${mark}]`), (element) =>
    Number(element.getAttribute(mark)),
  );
  return selectElements('readability', tree, chosen);
}

/**
 * Whether it ends in time: it asks each element again and again for all the text in it. 1,400 boxes around one
 * paragraph took it 14 seconds, and no page of the public corpora is nested more than 90 deep.
 */
function isInReach(tree: Survey): boolean {
  const depths: number[] = [];
  let asked = 0;
  for (const [index, parent] of tree.parents.entries()) {
    const depth = parent < 0 ? 0 : (depths[parent] as number) + 1;
    depths.push(depth);
    asked += sum(tree, 'chars', index);
    if (depth > limits.readabilityDepth) return false;
  }
  return depths.length <= limits.readabilityElements && asked <= limits.readabilityText;
}

const keptOfPictures = new Set(['src', 'alt', 'class', 'id', 'role', 'width', 'height', mark]);

/** Which texts it takes does not hang on where pictures come from, and its patterns for that backtrack without end. */
function bound(twin: Document): void {
  for (const element of twin.body.querySelectorAll('img,picture,source,figure,video,audio'))
    for (const name of element.getAttributeNames())
      if (!isNeededOfPicture(element, name)) element.removeAttribute(name);
}

function isNeededOfPicture(element: Element, name: string): boolean {
  if (!keptOfPictures.has(name)) return false;
  return name === 'src' || name === 'alt' || (element.getAttribute(name) ?? '').length <= limits.shortAttribute;
}
