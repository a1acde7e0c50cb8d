import { textsIn } from '../children.ts';

/**
 * Soft hyphens, zero-width spaces and joins of words, byte-order marks and tag characters: they break searching and
 * copying, and can carry text that nobody sees. Zero-width joiners stay, as Persian, Hindi and emoji are written with them.
 */
const invisible = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
/** Tag characters, with the flag before them that a few of them make the flag of a part of a country. */
const tagged = /(\u{1f3f4})?[\u{e0000}-\u{e007f}]+/gu;
const longestFlag = 16;
const suspect = /[\u00ad\u200b\u2060-\u2064\ufeff]|\udb40/;

/** Takes out the characters that no one sees. */
export function repairCharacters(article: Element): void {
  for (const text of textsIn(article)) if (suspect.test(text.data)) text.data = visible(text.data);
}

const visible = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(tagged, (run, flag?: string) => (flag && run.length <= longestFlag ? run : (flag ?? '')));
