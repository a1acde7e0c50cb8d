import { WordTable } from '../text/words.ts';
import { monthNames } from '../vocabulary/month-names.ts';

const numbers = new WordTable<number>();
for (const [index, names] of monthNames.entries()) numbers.add(names, index + 1);

/** The number of the month that the word names in some language. */
export const monthNumber = (word: string): number | undefined => numbers.get(word);
