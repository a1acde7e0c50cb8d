import { WordSet } from '../text/words.ts';
import { wordsOfNoName } from '../vocabulary/no-names.ts';
import { degreesBehind } from './byline-words.ts';
import { saysRole } from './roles.ts';

/** Small words inside names. */
const particles =
  "de|da|do|dos|das|di|del|della|dello|du|des|la|le|el|al|y|e|von|vom|van|der|den|dem|zu|zur|zum|af|av|ter|ten|te|bin|ibn|bint|ben|abu|mac|mc|st|san|dela|st\\.|und|d’|d'|'t|’t|op|in’t";

const latinWord = `(?:(?:${particles})|(?:\\p{L}\\.){1,3}|\\p{Lu}[\\p{L}\\p{M}'’.\\-‐‑]*|[dl]['’]\\p{Lu}[\\p{L}\\p{M}'’\\-]*)`;
const latinName = new RegExp(`^(?!(?:${particles}) )\\p{Lu}[\\p{L}\\p{M}'’.\\-‐‑]*(?: ${latinWord}){0,5}$`, 'u');

/** Scripts without capitals: a few short words. */
const otherName =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{M}.\- ]{3,40}$/u;
const hanName =
  /^(?:[\p{Script=Han}]{2,5}|[\p{Script=Han}々]{1,4}[ 　][\p{Script=Han}々]{1,4}|[\p{Script=Han}]{2,4}·[\p{Script=Han}]{2,6})$/u;
const japaneseName =
  /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{2,12}$/u;
const hangulName = /^\p{Script=Hangul}{2,4}$/u;

const noNames = new WordSet(wordsOfNoName);

/** Whether a word of headings, sections and controls stands in a text. */
function hasNoName(text: string): boolean {
  // "Van der Berg" is a name, "der Berg" is none.
  if (/(?<!\p{L})(?:e-mail|(?<!(?:van|von|auf|aus|zu|in) )der)(?!\p{L})/iu.test(text)) return true;
  return noNames.hasAny(text);
}

/**
 * Whether the text is shaped like one person's full name: two words or more, or a name in a script that writes it in one;
 * degrees may follow.
 */
export function isPersonName(name: string): boolean {
  const text = withoutDegrees(name);
  return isNameShaped(text) && (/[ 　·]/.test(text) || !isCased(text));
}

/** "Jane Doe, MD, PhD" without what follows the name. */
export const withoutDegrees = (name: string): string => name.replace(degreesBehind, '');

/** Whether the text could be a name, a first name alone included. */
export function isNameShaped(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:/\\|!?<>{}()[\]=_#*"“”]/.test(text)) return false;
  // A sentence ends in it: "Africa. It".
  if (/\p{Ll}{3}\.$|\p{Ll}{4}\. /u.test(text)) return false;
  if (hasNoName(text) || saysRole(text)) return false;
  return [latinName, hanName, japaneseName, hangulName, otherName].some((shape) => shape.test(text));
}

/** Whether the text is in a script that marks names by capitals. */
export function isCased(text: string): boolean {
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
}

/** Words by which houses sign for those who write: "Harbour Editorial Team". */
export const houseWords =
  /(?<!\p{L})(?:team|staff|association|foundation|stiftung|verband|verein|e\. ?v\.|editors|editorial|desk|newsroom|network|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция)(?!\p{L})/iu;
