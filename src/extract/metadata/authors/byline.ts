import { WordSet } from '../text/words.ts';
import { findDates } from '../times/dates.ts';
import { authorLabels, otherLabels } from '../vocabulary/labels.ts';
import { agencyOf } from './agencies.ts';
import { isConjunction, piecesOf, splitNames, withoutContacts } from './byline-pieces.ts';
import { degrees, noDegrees } from './byline-words.ts';
import { capitalise, cleanName, isDeclaredName } from './one-name.ts';
import { houseWords, isCased, isNameShaped, isPersonName } from './person-name.ts';
import { saysRole } from './roles.ts';

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

const ofAuthors = new WordSet(authorLabels);
const ofOthers = new WordSet(otherLabels);

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
  if (full.length === 0) return authors;
  return authors.filter((name) => full.includes(name) || (name.includes(' ') && !houseWords.test(name)));
}

/** Whether a short text is nothing but a byline: it says "by", names an agency, or gives a reporter's title. */
export function isBylineText(text: string): boolean {
  if (text.length > 160) return false;
  const { authors, agency, labelled } = parseByline(text);
  const named = [...authors, agency ?? ''].join('').length;
  const isAnnounced = labelled || agency !== undefined || saysReporter(text);
  return named > 0 && isAnnounced && named >= withoutContacts(text).trim().length * 0.3;
}

/** "홍길동 기자", "記者 ..." */
export const saysReporter = (text: string): boolean =>
  /^[\p{Script=Hangul}]{2,4} ?(?:기자|특파원|논설위원)(?: |$)|^(?:本報|本报)?(?:記者|记者)/u.test(text);

/** Whether the text is nothing but the label of an author: "Written by". */
export function isAuthorLabel(text: string): boolean {
  const label = text.length <= 40 ? ofAuthors.labelAt(text) : undefined;
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

function readPiece(state: State, piece: string): 'stop' | undefined {
  if (saysReporter(piece)) state.labelled = true;
  const label = ofAuthors.labelAt(piece);
  const rest = label === undefined ? piece : piece.slice(label.length).trim();
  if (label !== undefined && !(state.trust === 'declared' && !/[ :：／/]$/.test(label))) {
    // A second "By" after a name starts another text's byline, unless the first was a list.
    state.reading = true;
    state.labelled = true;
    if (!rest) return undefined;
    if (ofAuthors.labelAt(rest) ?? ofOthers.labelAt(rest)) return readPiece(state, rest);
    // "By continuing you agree to our User Agreement" is a sentence.
    if (state.trust === 'visible' && sentenceStart.test(rest)) return 'stop';
    return readNames(state, rest);
  }
  const other = ofOthers.labelAt(piece);
  // "Foto von Jane Doe" is shaped like a name, and so is who is called "In".
  if (other && (/ \S/.test(other) || !isPersonName(piece))) {
    state.reading = false;
    return state.authors.length > 0 && state.trust === 'visible' ? 'stop' : undefined;
  }
  return state.reading ? readNames(state, piece) : undefined;
}

const sentenceStart = /^(?!(?:von|van|de|del|della|da|di|du|le|la|el|al|bin|d['’]) )\p{Ll}[\p{L}’'-]* \p{Ll}/u;

/** "Jane Doe in Politics", "Jane Doe on behalf of": what follows the small word is no name. */
const afterName = /(?<=\p{L}) (?:in|on|for|at|is|was|from|en|dans|pour|für|bei|ist|am|om|w|в)(?: .*)?$/u;

function readNames(state: State, piece: string): 'stop' | undefined {
  let names = 0;
  for (const part of namesIn(withoutAgency(state, piece), state)) {
    if (findDates(part).length > 0) return state.authors.length > 0 ? 'stop' : undefined;
    const text = cleanName(part);
    if (!text || isConjunction(text)) continue;
    const agency = agencyOf(text);
    const last = state.authors.length - 1;
    if (!agency && last >= 0 && degrees.test(text)) {
      if (!noDegrees.test(text)) state.authors[last] += `, ${text}`;
      continue;
    }
    const name = capitalise(text);
    if (agency) state.agency ??= agency;
    else if (isAccepted(name, state)) {
      names++;
      if (!state.authors.includes(name)) state.authors.push(name);
    } else if (names > 0 || state.authors.length > 0) {
      // A role, a place or the first words of a biography: the names were before it.
      if (!saysRole(name) && state.trust !== 'declared') return 'stop';
    }
  }
  return undefined;
}

/** "Center for Rivers and Lakes" is one author: a declared text is a list only where it names people. */
function namesIn(text: string, { trust }: State): readonly string[] {
  const parts = splitNames(text).map((part) => part.replace(afterName, ''));
  return trust === 'declared' &&
    text.length < 70 &&
    / (?:for|of|für|der|pour|de) /u.test(text) &&
    !parts.some(isPersonName)
    ? [text]
    : parts;
}

function isAccepted(name: string, { trust, labelled }: State): boolean {
  if (trust === 'declared') return isDeclaredName(name);
  if (saysRole(name) && !isPersonName(name)) return false;
  if (trust === 'marked' || labelled) return isNameShaped(name);
  return isPersonName(name) && isCased(name);
}

const parenthesis = /[（(]([^()（）]{1,60})[)）]/g;

/** Takes out parentheses; one that names an agency is remembered, who wrote with the others is one of them. */
function withoutAgency(state: State, piece: string): string {
  const cleaned = piece.replace(parenthesis, (_, inside: string) => {
    const [, helpers] = /^(?:with|avec|mit|con|com) (.+)/i.exec(inside) ?? [];
    const agency = agencyOf((helpers ?? inside).trim());
    if (agency) state.agency ??= agency;
    return helpers && !agency ? `, ${helpers} ` : ' ';
  });
  const last = /^(.{3,80}?)[ ,]+([\p{L} -]{2,30})$/u.exec(cleaned.trim());
  const agency = last?.[2] === undefined ? undefined : agencyOf(last[2]);
  if (!agency || !last?.[1]) return cleaned;
  state.agency ??= agency;
  return last[1];
}
