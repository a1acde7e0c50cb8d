import { chooseIn, chosenIn, runningCount, type Selection } from './selection.ts';
import { type Survey, sum } from './survey.ts';
import { isBlockTag } from './tags.ts';

/** Of a list's items, so many that the others belong to them. */
const mostItems = 2 / 3;
/** Characters of a text that a heading stands above. */
const leastProse = 100;

/**
 * What belongs to the chosen texts though it looks like none of them by itself: the other items of their lists, who said
 * what they quote, the heading above a paragraph, and the notes that they refer to.
 */
export function chooseWholeParts(tree: Survey, { texts }: Selection): void {
  const counts = runningCount(texts);
  const first = texts.indexOf(1);
  for (let index = 1; index < tree.elements.length; index++) {
    const chosen = chosenIn(tree, counts, index);
    const all = sum(tree, 'texts', index);
    if (chosen === all) continue;
    const isPart =
      chosen > 0
        ? isChosenList(tree, index, counts) || isQuotation(tree, index)
        : headsText(tree, index, texts, first) || isOfChosenDetails(tree, index, counts);
    if (isPart || isTerm(tree, index, texts) || isOfStayingLine(tree, index, counts)) chooseIn(tree, texts, index);
  }
  for (const note of notesOf(tree, texts)) chooseIn(tree, texts, note);
}

/** Whether it says what a reader opens there. */
function isOfChosenDetails(tree: Survey, index: number, counts: Uint32Array): boolean {
  return tree.tags[index] === 'summary' && chosenIn(tree, counts, tree.parents[index] as number) > 0;
}

function isChosenList(tree: Survey, list: number, counts: Uint32Array): boolean {
  if (tree.tags[list] !== 'ul' && tree.tags[list] !== 'ol') return false;
  let items = 0;
  let chosen = 0;
  for (let item = list + 1; item < (tree.ends[list] as number); item = tree.ends[item] as number) {
    if (sum(tree, 'texts', item) > 0) items++;
    if (chosenIn(tree, counts, item) > 0) chosen++;
  }
  return chosen >= mostItems * items;
}

/** Twice the words of a quotation; in old pages whole articles stand in one, to be set off from the edge. */
const quotationHalfWords = 400;

/** Who said it stands below it, as short as a byline. */
const isQuotation = (tree: Survey, index: number): boolean =>
  tree.tags[index] === 'blockquote' && sum(tree, 'halfWords', index) <= quotationHalfWords;

/** Whether it is the term that the first words of a chosen explanation are about. */
function isTerm(tree: Survey, index: number, texts: Uint8Array): boolean {
  const next = tree.ends[index] as number;
  if (tree.tags[index] !== 'dt' || tree.tags[next] !== 'dd') return false;
  return sum(tree, 'texts', next) > 0 && texts[tree.opens.texts[next] as number] === 1;
}

/** Whether it is the heading of a chosen paragraph, behind others. */
function headsText(tree: Survey, index: number, texts: Uint8Array, first: number): boolean {
  const isHeading = /^h[2-6]$/.test(tree.tags[index] as string);
  const next = tree.closes.texts[index] as number;
  return isHeading && texts[next] === 1 && next > first && isProse(tree, next);
}

/** Whether it is a part of a line whose other words stay, as no box of their own can be left out. */
function isOfStayingLine(tree: Survey, index: number, counts: Uint32Array): boolean {
  const parent = tree.parents[index] as number;
  if (!tree.holdsBlocks[parent] || chosenIn(tree, counts, parent) === 0) return false;
  if (tree.holdsBlocks[index] || isBlockTag(tree.tags[index] as string) || sum(tree, 'texts', index) === 0)
    return false;
  const { previousSibling, nextSibling } = tree.elements[index] as Element;
  return isWords(previousSibling) || isWords(nextSibling);
}

const isWords = (node: Node | null): boolean =>
  node?.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((node as Text).data);

function isProse(tree: Survey, first: number): boolean {
  let chars = 0;
  for (let at = first; at < tree.texts.length && (at === first || !tree.breaks[at]); at++)
    chars += (tree.texts[at] as Text).data.trim().length;
  return chars > leastProse;
}

/** Twice the words of a short note: longer ones speak for themselves. */
const noteHalfWords = 60;
/** How systems name the places of notes. */
const noteName = /^#(?:user-content-|_|sd)?(?:fn|ftn|edn|footnote|endnote|note|cite_note)[\w:.-]{0,80}$/;

/** As roles and attributes say it (https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref). */
const noteReference = '[role="doc-noteref"], [data-footnote-ref], [data-fn] > *';

/** The notes that signs in the chosen texts lead to. */
function notesOf(tree: Survey, texts: Uint8Array): readonly number[] {
  const names = new Set<string>();
  for (const [index, tag] of tree.tags.entries()) {
    if (tag !== 'a' || texts[tree.opens.texts[index] as number] !== 1) continue;
    const link = tree.elements[index] as Element;
    const address = link.getAttribute('href') ?? '';
    // Some write the page's own address before it.
    const place = address.slice(address.indexOf('#'));
    if (noteName.test(place) || (address === place && link.matches(noteReference))) names.add(place.slice(1));
  }
  if (names.size === 0) return [];
  const boxes = tree.elements.flatMap(({ id }, index) => (names.has(id) ? [boxOf(tree, index)] : []));
  return boxes.filter((index) => index > 0 && sum(tree, 'halfWords', index) <= noteHalfWords);
}

/** What holds a note: its number may be what the sign leads to. */
function boxOf(tree: Survey, index: number): number {
  let box = index;
  while (box > 0 && !/^(?:li|p|div|dd|aside)$/.test(tree.tags[box] as string)) box = tree.parents[box] as number;
  return box;
}
