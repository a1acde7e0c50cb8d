import { WordSet } from '../text/words.ts';
import { wordsOfRoles } from '../vocabulary/roles.ts';

const roles = new WordSet(wordsOfRoles);

/** Whether a piece of a byline says what someone is: "Senior Editor", "Projektleiterin". */
export function saysRole(text: string): boolean {
  return /(?:leiter|referent|sprecher)(?:in)?(?!\p{L})|(?<!\p{L})head of(?!\p{L})/iu.test(text) || roles.hasAny(text);
}
