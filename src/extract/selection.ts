import { type Survey, sum } from './survey.ts';

/** Which texts of a tree are the article: one mark for each text, and what told. */
export interface Selection {
  readonly finder: string;
  /** Indexed like `tree.texts`; 1 where the text is the article's. */
  readonly texts: Uint8Array;
  /** Characters chosen. */
  readonly chars: number;
  /** What speaks against an element that was not chosen, for its removal. */
  readonly clueOf?: (index: number) => string;
}

/** A selection of whole elements, none of which holds another. */
export function selectElements(finder: string, tree: Survey, chosen: readonly number[]): Selection {
  const texts = new Uint8Array(tree.texts.length);
  let chars = 0;
  for (const index of chosen) {
    chooseIn(tree, texts, index);
    chars += sum(tree, 'chars', index);
  }
  return { finder, texts, chars };
}

/** Chooses all texts of an element. */
export function chooseIn(tree: Survey, texts: Uint8Array, index: number): void {
  texts.fill(1, tree.opens.texts[index], tree.closes.texts[index]);
}

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
