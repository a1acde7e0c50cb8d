import { textBlocks } from './finders/scored/blocks.ts';
import { wordKey } from './metadata/text/plain-text.ts';
import { chooseIn, type Selection } from './selection.ts';
import { type Survey, textOf } from './survey.ts';

/** Fewer characters may be a label that a description begins with. */
const leastChars = 20;
/** Blocks between a standfirst and the text: who wrote it, when, how to share it. */
const farthest = 12;

/**
 * Chooses the standfirst: what stands above the chosen texts and what the page's description says, too. It is short, and
 * often set like a label.
 */
export function chooseDeclaredStandfirst(tree: Survey, { texts }: Selection, description: string | undefined): void {
  const declared = wordKey(description ?? '');
  if (declared.length < leastChars) return;
  const first = texts.indexOf(1);
  const above = textBlocks(tree).filter((index) => (tree.opens.texts[index] as number) < first);
  for (const index of above.slice(-farthest)) {
    const said = wordKey(textOf(tree, index, 1_000));
    if (said.length >= leastChars && (declared.startsWith(said) || said.startsWith(declared))) {
      chooseIn(tree, texts, index);
      return;
    }
  }
}
