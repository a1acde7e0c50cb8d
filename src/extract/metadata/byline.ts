import { agencyOf } from './agencies.ts';
import { authorLabels, conjunctions, degrees, otherLabels, roleWords } from './byline-words.ts';
import { findDates } from './dates.ts';
import { isCased, isNameShaped, isPersonName } from './person-name.ts';
import { tidy } from './plain-text.ts';

/** Who a byline names. */
export interface Byline {
  readonly authors: readonly string[];
  readonly agency?: string;
  /** Whether a label such as "By" announced them. */
  readonly labelled: boolean;
}

/**
 * How much is known of the text. `declared`: a field for the author, so a handle or a team counts. `marked`: an element
 * that is called byline or author. `visible`: just a line, so only a label or a full name counts.
 */
export type Trust = 'declared' | 'marked' | 'visible';

const alternatives = (table: Readonly<Record<string, string>>) =>
  [...new Set(Object.values(table).flatMap((words) => words.split('|')))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/.()]/g, '\\$&').replaceAll(' ', ' ?'))
    .join('|');

const colon = '[:：／/]';
const authorLabel = new RegExp(`^(?:${alternatives(authorLabels)})(?: ?${colon} ?| |$)`, 'iu');
const otherLabel = new RegExp(`^(?:${alternatives(otherLabels)})(?: ?${colon} ?| |$)`, 'iu');

/** Reads a byline: text runs as they stand in elements of their own, or one text. */
export function parseByline(runs: string | readonly string[], trust: Trust = 'visible'): Byline {
  const state: State = { authors: [], reading: true, labelled: false, trust };
  for (const piece of piecesOf(typeof runs === 'string' ? [runs] : runs)) {
    if (state.authors.length >= 20 || readPiece(state, piece) === 'stop') break;
  }
  const { agency, labelled } = state;
  const authors = withoutFragments(state.authors);
  return { authors, labelled, ...(agency === undefined ? {} : { agency }) };
}

/** Beside full names a single word is a place, a role or a leftover ("Jane Doe, Europe"). */
function withoutFragments(authors: readonly string[]): readonly string[] {
  const full = authors.filter((name) => isPersonName(name));
  return full.length > 0 ? authors.filter((name) => name.includes(' ') || full.includes(name)) : authors;
}

/** Whether a short text is nothing but a byline: it says "by", names an agency, or gives a reporter's title. */
export function isBylineText(text: string): boolean {
  if (text.length > 160) return false;
  const { authors, agency, labelled } = parseByline(text);
  const named = [...authors, agency ?? ''].join('').length;
  const isAnnounced = labelled || agency !== undefined || reporter.test(text);
  return named > 0 && isAnnounced && named >= text.length * 0.3;
}

/** "홍길동 기자", "記者 ..." */
const reporter = /^[\p{Script=Hangul}]{2,4} ?(?:기자|특파원|논설위원)(?: |$)|^(?:本報|本报)?(?:記者|记者)/u;

/** Whether the text is nothing but the label of an author: "Written by". */
export function isAuthorLabel(text: string): boolean {
  const label = text.length <= 40 ? authorLabel.exec(text)?.[0] : undefined;
  return label !== undefined && label.trim().length === text.trim().length && label.trim().length > 1;
}

interface State {
  readonly authors: string[];
  agency?: string;
  /** False while what follows belongs to "Photos by" and the like. */
  reading: boolean;
  labelled: boolean;
  readonly trust: Trust;
}

const separator =
  / ?[|•·●∙‧▪⋅│～~\n;] ?| [–—―-] | \/ |(?<=\p{Ll}) ?(?=(?:Written|Posted|Published|Updated|Reviewed) )/u;

/** The texts between separators, without mails, addresses and handles; at most 40. */
function piecesOf(runs: readonly string[]): readonly string[] {
  return runs
    .slice(0, 40)
    .flatMap((run) => withoutContacts(run.slice(0, 400)).split(separator))
    .map((piece) => tidy(piece))
    .filter((piece) => piece !== '')
    .slice(0, 40);
}

const contacts =
  /\[[^[\]]{0,80}\]|<[^<>]{0,80}>|(?:mailto:)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|https?:\/\/\S{1,200}|(?<=^|[\s(])@\w{2,30}/g;

function withoutContacts(text: string): string {
  return text.replace(contacts, ' ').replace(/\(\s*\)/g, ' ');
}

function readPiece(state: State, piece: string): 'stop' | undefined {
  const label = authorLabel.exec(piece)?.[0];
  const rest = label === undefined ? piece : piece.slice(label.length).trim();
  if (label !== undefined && !(state.trust === 'declared' && !/[ :：／/]$/.test(label))) {
    // A second "By" after a name starts another text's byline, unless the first was a list.
    state.reading = true;
    state.labelled = true;
    if (!rest) return undefined;
    if (authorLabel.test(rest) || otherLabel.test(rest)) return readPiece(state, rest);
    return readNames(state, rest);
  }
  if (otherLabel.test(piece) && !isPersonName(piece)) {
    state.reading = false;
    return state.authors.length > 0 && state.trust === 'visible' ? 'stop' : undefined;
  }
  return state.reading ? readNames(state, piece) : undefined;
}

/** "Jane Doe in Politics", "Jane Doe on behalf of": what follows the small word is no name. */
const afterName = /(?<=\p{L}) (?:in|on|for|at|is|was|from|en|dans|pour|für|bei|ist|am|om|w|в)(?: .*)?$/u;

function readNames(state: State, piece: string): 'stop' | undefined {
  let names = 0;
  for (const part of splitNames(withoutAgency(state, piece))) {
    if (findDates(part).length > 0) return state.authors.length > 0 ? 'stop' : undefined;
    const name = cleanName(part.replace(afterName, ''), state.authors.length > 0);
    if (!name || isConjunction(name)) continue;
    const agency = agencyOf(name);
    if (agency) state.agency ??= agency;
    else if (isAccepted(name, state)) {
      names++;
      if (!state.authors.includes(name)) state.authors.push(name);
    } else if (names > 0 || state.authors.length > 0) {
      // A role, a place or the first words of a biography: the names were before it.
      if (!roleWords.test(name) && state.trust !== 'declared') return 'stop';
    }
  }
  return undefined;
}

function isAccepted(name: string, { trust, labelled }: State): boolean {
  if (trust === 'declared') return isDeclaredName(name);
  if (roleWords.test(name) && !isPersonName(name)) return false;
  if (trust === 'marked' || labelled) return isNameShaped(name);
  return isPersonName(name) && isCased(name);
}

/** A declared author may be a handle or a team; never an address, a sentence or a placeholder. */
function isDeclaredName(name: string): boolean {
  if (name.length > 70 || /[/\\<>{}=]|\.(?:html?|php)$/.test(name)) return false;
  if (
    /^(?:admin(?:istrator)?|author|root|user|editor|webmaster|guest|unknown|n\/a|none|null|undefined|test|default|web|wordpress|super user|site ?admin|webadmin|anonymous author)$/i.test(
      name,
    )
  )
    return false;
  return name.split(' ').length <= 7 && /\p{L}/u.test(name);
}

const parenthesis = /[（(]([^()（）]{1,60})[)）]/g;

/** Takes out parentheses; one that names an agency is remembered. */
function withoutAgency(state: State, piece: string): string {
  const cleaned = piece.replace(parenthesis, (_, inside: string) => {
    const agency = agencyOf(inside.trim());
    if (agency) state.agency ??= agency;
    return ' ';
  });
  const last = /^(.{3,80}?)[ ,]+([\p{L} -]{2,30})$/u.exec(cleaned.trim());
  const agency = last?.[2] === undefined ? undefined : agencyOf(last[2]);
  if (!agency || !last?.[1]) return cleaned;
  state.agency ??= agency;
  return last[1];
}

const listComma = / ?[,，、؛،&＆＋+] ?/;
const conjunction = new RegExp(` (?:${conjunctions}) `, 'iu');

/** Splits a list of names. A conjunction of one letter ("Ortega y Gasset") splits only between full names. */
function splitNames(text: string): readonly string[] {
  return text
    .replace(/,? (?:and|und|et) (?=\p{Lu})/giu, ', ')
    .split(listComma)
    .flatMap(splitAtConjunction)
    .flatMap((part) =>
      /^[\p{Script=Han}]{2,4}(?:[ 　/／][\p{Script=Han}]{2,4})+$/u.test(part) ? part.split(/[ 　/／]/) : [part],
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

function isConjunction(text: string): boolean {
  return new RegExp(`^(?:${conjunctions})$`, 'iu').test(text);
}

const koreanRole = /\s?(?:기자|특파원|논설위원|객원기자|선임기자|인턴기자|전문기자|에디터)$/;
const chineseRole =
  /^(?:本報|本报|特約|特约)?(?:記者|记者)\s?|\s?(?:／|\/)?(?:綜合報導|綜合報道|報導|报道|撰文|記者|记者|著|文)$/;
const japaneseRole = /(?:\s?(?:記者|編集部員|編集委員|論説委員|さん|氏))$/;

/** One name without titles, degrees, roles in CJK, and edge punctuation. */
function cleanName(part: string, followsName: boolean): string {
  const name = tidy(part)
    .replace(/^[\s"'“”‘’«»:：.,\-–—_*>#]+|[\s"“”«»:：,\-–—_*>]+$/g, '')
    .replace(koreanRole, '')
    .replace(chineseRole, '')
    .replace(japaneseRole, '')
    .replace(/'s? (?:profile|posts?|photo|picture|avatar)$/i, '');
  if (followsName && degrees.test(name) && !agencyOf(name)) return '';
  return capitalise(name);
}

/** A name in capitals as it is written elsewhere: "SARAH O'NEIL-KIM" is "Sarah O'Neil-Kim". */
function capitalise(name: string): string {
  if (!/^[\p{Lu}\p{M}'’.\- ]+$/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
