import { tidy } from '../text/plain-text.ts';
import { conjunctions } from './byline-words.ts';

const separator =
  / ?[|•·●∙‧▪⋅│～~\n;] ?| [–—―-] | \/ |(?<=\p{Ll}) ?(?=(?:Written|Posted|Published|Updated|Reviewed) )|(?<=\d) (?=(?:by|von|par|por|door|oleh) )|[ 　](?=\p{Script=Han}{2,5}[:：]|입력|등록|(?<=[자一-鿿] )(?:19|20)\d\d[-.年])/u;

/** The texts between separators, without mails, addresses and handles; at most 40. */
export function piecesOf(runs: readonly string[]): readonly string[] {
  return runs
    .slice(0, 40)
    .flatMap((run) => withoutContacts(run.slice(0, 400)).split(separator))
    .map((piece) => tidy(piece))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .slice(0, 40);
}

const contacts =
  /\[[^[\]]{0,80}\]|<[^<>]{0,80}>|(?:mailto:)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|https?:\/\/\S{1,200}|(?<=^|[\s(])@\w{2,30}/g;

/** The text without mails, addresses and handles. */
export function withoutContacts(text: string): string {
  return text.replace(contacts, ' ').replace(/\(\s*\)/g, ' ');
}

const listComma = / ?[,，、؛،&＆＋+] ?/;
const conjunction = new RegExp(` (?:${conjunctions}) `, 'iu');
const conjunctionAlone = new RegExp(`^(?:${conjunctions})$`, 'iu');

/** Two signs, a space and two signs are one Japanese name; most Chinese ones have three. */
const familyAndGiven = /^..[ 　]..$/u;

/** Splits a list of names. A conjunction of one letter ("Ortega y Gasset") splits only between full names. */
export function splitNames(text: string): readonly string[] {
  return text
    .replace(/,? (?:and|und|et) (?=\p{Lu})/giu, ', ')
    .split(listComma)
    .flatMap(splitAtConjunction)
    .flatMap((part) =>
      /^[\p{Script=Han}]{2,4}(?:[ 　/／][\p{Script=Han}]{2,4})+$/u.test(part) && !familyAndGiven.test(part)
        ? part.split(/[ 　/／]/)
        : [part],
    );
}

function splitAtConjunction(text: string): readonly string[] {
  const match = conjunction.exec(text);
  if (!match) return [text];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const short =
    match[0].trim().length === 1 && !/\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u.test(match[0]);
  if (short && !(before.includes(' ') && after.includes(' '))) return [text];
  return [before, ...splitAtConjunction(after)];
}

export function isConjunction(text: string): boolean {
  return conjunctionAlone.test(text);
}
