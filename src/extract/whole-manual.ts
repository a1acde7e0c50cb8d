import { linkDensityOf } from './facts.ts';
import { chooseIn, chosenIn, runningCount, type Selection } from './selection.ts';
import type { Survey } from './survey.ts';

const codeTags = /^(?:pre|code|kbd|samp|tt|var)$/;
const leastCodes = 3;
/** Characters of the chosen texts for each code in them. */
const charsPerCode = 350;
/** What has more of its text in links leads elsewhere; tables of a manual name in links what they are about. */
const mostLinked = 0.7;
const mostLinkedInTable = 0.9;

/**
 * A text that names code in nearly every paragraph is a manual's. All of it counts that stands between its first words and
 * the end of its last section: terms and steps of a word or two, tables, definitions. On 369 pages of 43 manuals that
 * Debian packages this and `namedPlace` in `survey.ts` take word F1 from 0.937 to 0.948; on wcxb they change nothing.
 */
export function chooseWholeManual(tree: Survey, { texts, chars }: Selection): void {
  const counts = runningCount(texts);
  const isChosenCode = (tag: string, index: number) => codeTags.test(tag) && chosenIn(tree, counts, index) > 0;
  const codes = tree.tags.filter(isChosenCode).length;
  if (codes < leastCodes || codes * charsPerCode < chars) return;
  const first = texts.indexOf(1);
  const last = endOfSection(tree, texts.lastIndexOf(1));
  for (let index = 1; index < tree.elements.length; ) {
    const isInside = (tree.opens.texts[index] as number) > first && (tree.closes.texts[index] as number) <= last + 1;
    const most = tree.tags[index] === 'table' ? mostLinkedInTable : mostLinked;
    const isPart = isInside && chosenIn(tree, counts, index) === 0 && linkDensityOf(tree, index) < most;
    if (isPart) chooseIn(tree, texts, index);
    index = isPart ? (tree.ends[index] as number) : index + 1;
  }
}

/** The last text of the smallest box around a text that begins with its heading; the text itself where there is none. */
function endOfSection({ elements, texts, opens, closes }: Survey, text: number): number {
  const section = elements.findLastIndex((_, index) => {
    const first = opens.texts[index] as number;
    const isAround = first < text && (closes.texts[index] as number) > text;
    return isAround && texts[first]?.parentElement?.closest('h2,h3,h4,h5,h6');
  });
  return section < 0 ? text : (closes.texts[section] as number) - 1;
}
