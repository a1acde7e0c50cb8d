import { areAlike, leafBlocks } from '../leaf-blocks.ts';
import { measure, type Survey, sum } from '../survey.ts';
import { intoFigure, pictureBefore, plain } from './figures.ts';

const leastWords = 8;

/**
 * A caption that sites print as the picture's description or title and again as text, or twice, or after the title of
 * the article, appears once, in a `figcaption`. Whether anything was changed: then the tree is to be measured anew.
 */
export function repairRepeatedCaptions(tree: Survey, title: string | undefined): boolean {
  const blocks = leafBlocks(tree);
  const hasPictures = sum(tree, 'images', 0) > 0;
  let isChanged = false;
  let twin = '';
  for (const [position, index] of blocks.entries()) {
    const before = twin;
    twin = '';
    if (sum(tree, 'halfWords', index) < 2 * leastWords) continue;
    const block = tree.elements[index] as Element;
    const next = blocks[position + 1];
    const isTwice = next !== undefined && tree.tags[index] !== 'td' && areAlike(tree, index, next);
    if (isTwice && endsWithCredit(plain(block))) {
      block.remove();
      twin = plain(block);
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

/** Whether a text may begin with another: asked of its first character, before all of it is read. */
function beginsAs(tree: Survey, index: number, title: string): boolean {
  const first = tree.texts[tree.opens.texts[index] as number] as Text;
  const start = first.data.trimStart();
  return start === '' || start[0] === title[0];
}

/** The second of two, or the description of the picture before it, is its caption. */
function isRepeated(block: Element, text: string, before: string): boolean {
  if (before === text) return true;
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
