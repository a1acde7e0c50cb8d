import { nameWords } from './normalise.ts';
import { hashOf, readKeys, writeKeys } from './packed-phrases.ts';
import type { PackedNames } from './rule.ts';

/**
 * A name as a number: the hash of its words with hyphens between them. A class or id is compared with nothing but these, so the bundle carries
 * them alone, in three quarters of the room. One of 70,000 other names is taken for one of them, and then still has to stand where
 * its rule looks.
 */
export type NameKey = number;

/** The most words of a name. */
export const longestName = 3;

/** The keys of a rule's names, whichever form they have. */
export const keysOfNames = (names: readonly string[] | PackedNames): readonly NameKey[] =>
  typeof names === 'string' ? readKeys(names) : names.map((name) => hashOf(nameWords(name).join('-')));

/** The form in which names are shipped. */
export function packNames(names: readonly string[]): PackedNames {
  const long = names.find((name) => nameWords(name).length > longestName);
  if (long) throw new Error(`"${long}" has more than ${longestName} words: leave some out.`);
  return writeKeys([...new Set(keysOfNames(names))].sort((a, b) => a - b));
}
