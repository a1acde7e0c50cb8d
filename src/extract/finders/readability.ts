import { Readability } from '@mozilla/readability';
import { limits } from '../limits.ts';
import { type Selection, selectElements } from '../selection.ts';
import { type Survey, sum } from '../survey.ts';

const mark = 'data-winnow';
/** Below this many characters Readability tries again with fewer scruples; each try costs the whole walk. */
const charThreshold = 250;

/** What Readability takes for the article, told by the numbers that its own copy of the page carries. */
export function findByReadability(tree: Survey, copy: Document): Selection | undefined {
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

/** The elements that hold text and no blocks. */
function textBlocks(tree: Survey): number[] {
  const blocks: number[] = [];
  for (let index = 0; index < tree.elements.length; ) {
    if (!tree.holdsBlocks[index] && sum(tree, 'chars', index) > 0) blocks.push(index);
    index = tree.holdsBlocks[index] ? index + 1 : (tree.ends[index] as number);
  }
  return blocks;
}

/**
 * Its patterns for images backtrack without end on long attributes, and a second try parses the copy again, which a
 * page with a content security policy would notice if inline handlers or styles were in it.
 */
function bound(twin: Document): void {
  for (const element of twin.body.querySelectorAll('*'))
    for (const { name, value } of Array.from(element.attributes))
      if (value.length > limits.attribute || name.startsWith('on') || name === 'style') element.removeAttribute(name);
}
