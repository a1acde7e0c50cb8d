import { type Survey, sum } from './survey.ts';

/** Which texts of a tree are the article: one mark for each text, and what told. */
export interface Selection {
  readonly finder: string;
  /** Indexed like `tree.texts`; 1 where the text is the article's. */
  readonly texts: Uint8Array;
  /** Characters chosen. */
  readonly chars: number;
  readonly linkChars: number;
  /** What speaks against an element that was not chosen, for its removal. */
  readonly clueOf?: (index: number) => string;
}

/** A selection of whole elements, less what stands in others. */
export function selectElements(
  finder: string,
  tree: Survey,
  chosen: readonly number[],
  but: readonly number[] = [],
): Selection {
  const texts = new Uint8Array(tree.texts.length);
  let chars = 0;
  let linkChars = 0;
  const mark = (index: number, value: 0 | 1): void => {
    texts.fill(value, tree.opens.texts[index], tree.closes.texts[index]);
    const sign = value === 1 ? 1 : -1;
    chars += sign * sum(tree, 'chars', index);
    linkChars += sign * sum(tree, 'linkChars', index);
  };
  for (const index of chosen) mark(index, 1);
  for (const index of but) mark(index, 0);
  return { finder, texts, chars, linkChars };
}

/** Share of the chosen text that stands in links. */
export const linkDensityIn = (selection: Selection): number =>
  selection.chars === 0 ? 0 : selection.linkChars / selection.chars;

/** How many texts of an element are chosen, by the running count of all. */
export const chosenIn = (tree: Survey, counts: Uint32Array, index: number): number =>
  (counts[tree.closes.texts[index] as number] as number) - (counts[tree.opens.texts[index] as number] as number);

/** Running count of chosen texts, to ask in one step how many an element holds. */
export function runningCount(texts: Uint8Array): Uint32Array {
  const counts = new Uint32Array(texts.length + 1);
  for (let position = 0; position < texts.length; position++)
    counts[position + 1] = (counts[position] as number) + (texts[position] as number);
  return counts;
}
