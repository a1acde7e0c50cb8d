import { measure, type Survey, sum } from '../survey.ts';
import { isBlockTag } from '../tags.ts';
import { intoFigure, pictureBefore, plain } from './figures.ts';

const leastWords = 8;

/**
 * A caption that sites print as the picture's description or title and again as text, or twice, or after the title of
 * the article, appears once, in a `figcaption`. Whether anything was changed: then the tree is to be measured anew.
 */
export function repairRepeatedCaptions(tree: Survey, title: string | undefined): boolean {
  const blocks = leavesOf(tree);
  const hasPictures = sum(tree, 'images', 0) > 0;
  let isChanged = false;
  let twin = '';
  for (const [position, index] of blocks.entries()) {
    const before = twin;
    twin = '';
    if (sum(tree, 'halfWords', index) < 2 * leastWords) continue;
    const block = tree.elements[index] as Element;
    const next = blocks[position + 1];
    if (next !== undefined && areAlike(tree, index, next)) {
      block.remove();
      twin = plain(block);
      isChanged = true;
      continue;
    }
    const mayBeTitled = title !== undefined && beginsAs(tree, index, title);
    if (before === '' && !mayBeTitled && !(hasPictures && pictureBefore(block))) continue;
    const text = plain(block);
    const isTitled = mayBeTitled && isTitledCaption(text, title);
    if (!isTitled && !isRepeated(block, text, before)) continue;
    if (isTitled) block.textContent = text.slice(title.length).replace(/^[\s:.,-]+/, '');
    intoFigure(block);
    isChanged = true;
  }
  return isChanged;
}

/** The blocks that hold no others, but for those of figures and programs. */
function leavesOf(tree: Survey): number[] {
  const low: number[] = [];
  let apart = 0;
  for (const [index, tag] of tree.tags.entries()) {
    const end = tree.ends[index] as number;
    if (index >= apart && (tag === 'figure' || tag === 'pre')) apart = end;
    if (index < apart || !leafTags.has(tag) || holdsBlocks(tree, index)) continue;
    // What was a leaf so far holds this one, in a box that is no block.
    while (low.length > 0 && (tree.ends[low.at(-1) as number] as number) > index) low.pop();
    low.push(index);
  }
  return low;
}

const leafTags = new Set(['p', 'div', 'span', 'h2', 'h3', 'h4', 'td']);

function holdsBlocks(tree: Survey, index: number): boolean {
  const end = tree.ends[index] as number;
  for (let child = index + 1; child < end; child = tree.ends[child] as number) {
    const tag = tree.tags[child] as string;
    if (tag === 'span' || isBlockTag(tag)) return true;
  }
  return false;
}

function areAlike(tree: Survey, one: number, other: number): boolean {
  if (sum(tree, 'chars', one) !== sum(tree, 'chars', other)) return false;
  return plain(tree.elements[one] as Element) === plain(tree.elements[other] as Element);
}

/** Whether a text may begin with another: asked of its first character, before all of it is read. */
function beginsAs(tree: Survey, index: number, title: string): boolean {
  const first = tree.texts[tree.opens.texts[index] as number] as Text;
  const start = first.data.trimStart();
  return start === '' || start[0] === title[0];
}

/** The second of two equal paragraphs, or the description of the picture before it, is its caption. */
function isRepeated(block: Element, text: string, before: string): boolean {
  if (before === text) return endsWithCredit(text);
  const picture = pictureBefore(block);
  return picture !== undefined && [picture.getAttribute('alt'), picture.getAttribute('title')].includes(text);
}

function endsWithCredit(text: string): boolean {
  return /(?:\[[^\]]{3,80}\]|\([^)]{3,80}\)|\/\s?[\p{Lu}][^/]{2,60})\.?$/u.test(text);
}

/** "Title of the article. What the picture shows. (Agency/Photographer)" */
function isTitledCaption(text: string, title: string): boolean {
  if (measure(title).halfWords < 2 * leastTitleWords || !text.startsWith(title)) return false;
  return text.length > title.length + 40 && endsWithCredit(text);
}

const leastTitleWords = 4;
