import { textsIn } from '../../children.ts';
import { belief } from '../declared/sources.ts';
import { blockOf, itemsAfter, linesAfter, linesIn } from '../text/lines.ts';
import { tidy } from '../text/plain-text.ts';
import { findDates } from '../times/dates.ts';
import { isForeignFar } from './author-marks.ts';
import { isAuthorLabel, isBylineText, parseByline, saysReporter } from './byline.ts';
import { withoutContacts } from './byline-pieces.ts';
import { isPersonName } from './person-name.ts';
import type { AuthorsProposal } from './settled-authors.ts';

/** A label that nothing but an author follows, in languages where it is also an everyday word only with more than the word. */
const strongLabel =
  /^[\s([—–-]*(?:(?:(?:this )?(?:post|article|story|guide) (?:was )?)?(?:(?:written|posted|words|story|text|article|reported) by)|about the author:?|authors?:|contributors?:|writer:|text:|(?:verfasst|geschrieben|ein beitrag) von|autor(?:in|en)?:|(?:écrit|rédigé|publié) par|auteur:|(?:escrito|publicado) por|autora?:|a cura di|scritto da|autore:|geschreven door|tekst:|автор:|текст:|oleh:?|penulis:?|yazan:|yazar:|بقلم|作者[:：]|文[／/:：]|執筆[:：]|글[:：=]|by [A-Z]|BY [A-Z])/iu;
/** These announce an author where nothing stands beside them. */
const loneLabel = /^\s*(?:the )?(?:authors?|contributors?|article by|by)\s*$/i;
/** These do on pages that are no article too, where "by" stands before brands and in testimonials. */
const plainLabel = /^\s*(?:(?:the )?(?:author|autor|auteur|verfasser)\p{L}{0,2}(?:\(s\))?|written by)\s*(?::|$)/iu;

/** "〔記者王小明／台北報導〕", "新华社北京1月2日电（记者王小明、李华）" before a report. */
const reporters =
  /^\s*(?:[\p{Script=Han}\d]{4,16}[电電] ?)?[〔（([【]?(?:本[報报]|中央社)?[記记]者 ?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,4})[／/）)〕]/u;

/** More text nodes than the largest pages of the corpora have before their comments. */
const maxNodes = 6000;

/**
 * `alone`: nothing stands in the block but the byline; `mailed`: nothing but the byline and a mail address; `labelled`:
 * after the word for an author, with a colon or in a block of its own, or as a reporter signs.
 */
type Wanted = 'any' | 'alone' | 'mailed' | 'labelled';

/** Bylines away from the title: "BY JANE DOE [jane@paper.example]" at the end, "Written by Jane Doe" in a box. */
export function lateBylines(root: Element, wanted: Wanted): readonly AuthorsProposal[] {
  const found: AuthorsProposal[] = [];
  for (const node of textsIn(root).slice(0, maxNodes)) {
    const text = node.data;
    if (found.length === 3) break;
    const names = reporters.exec(text.slice(0, 80))?.[1];
    if (!names && (text.length < 3 || text.length > 300 || !/\S/.test(text) || !isLabelled(text, wanted))) continue;
    const parent = node.parentElement;
    if (!parent || /^(?:script|style|noscript|template)$/.test(parent.localName)) continue;
    // A card may hold what is known of the article: there a label counts.
    if (isForeignFar(parent)) continue;
    const proposal = names ? { ...atEnd, authors: names.split(/[、 ]/) } : fromLabel(root, node, parent, wanted);
    if (proposal) found.push(proposal);
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  return people.size === 1 ? found.slice(0, 1) : [];
}

function fromLabel(root: Element, label: Text, parent: Element, wanted: Wanted): AuthorsProposal | undefined {
  const block = blockOf(parent);
  const isLone = isAuthorLabel(tidy(label.data)) && (wanted === 'any' || wanted === 'labelled');
  return isLone ? fromNext(root, block, label, wanted) : fromBlock(block, label, wanted);
}

function isLabelled(text: string, wanted: Wanted): boolean {
  const start = text.trimStart().slice(0, 60);
  const isPlain = plainLabel.test(text) || saysReporter(start);
  return isPlain || (wanted !== 'labelled' && (strongLabel.test(start) || loneLabel.test(text)));
}

/** "Author" alone in its block: the next line is the name, with what it is proud of, or the next items are. */
function fromNext(root: Element, block: Element, label: Text, wanted: Wanted): AuthorsProposal | undefined {
  const [line, ...items] = itemsAfter(block, linesAfter(root, block, mostItems));
  if (!line || line.text.length > 80) return fromBlock(block, label, wanted);
  const { authors } = parseByline(
    [line, ...items].flatMap(({ runs }) => runs.map(({ text }) => text)),
    'marked',
  );
  if (authors.length === 0 || !authors.every(isPersonName)) return fromBlock(block, label, wanted);
  return { ...atEnd, authors, element: line.element };
}

const atEnd = { source: 'end-of-text', weight: belief.authors['end-of-text'] } as const;

const mostItems = 12;

/**
 * The texts of a block that is one byline; of one that holds more, as all of an article, those around the label, or its
 * own line between breaks.
 */
function textsAround(block: Element, label: Text): readonly string[] {
  const { previousSibling, nextSibling } = label;
  if (previousSibling?.nodeName === 'BR' && (!nextSibling || nextSibling.nodeName === 'BR')) return [tidy(label.data)];
  const lines = linesIn(block, mostLines + 1);
  const near = lines.length <= mostLines ? lines : linesIn(label.parentElement ?? block, mostLines);
  return near.flatMap(({ runs }) => runs.map(({ text }) => text));
}

const mostLines = 3;

function fromBlock(block: Element, label: Text, wanted: Wanted): AuthorsProposal | undefined {
  const runs = textsAround(block, label);
  const text = tidy(runs.join(' '));
  const isAlone = isBylineText(text);
  if (wanted === 'labelled' ? text.length > 120 : wanted !== 'any' && !isAlone) return undefined;
  if (wanted === 'mailed' && withoutContacts(text) === text) return undefined;
  const parsed = parseByline(isAlone ? text : runs, 'visible');
  // "Posted by Jane at December 16, 2025 11:15 AM": as signed as a full name is.
  const isStamped = text.length < 80 && findDates(text).length > 0;
  if (parsed.authors.length === 0 || !(isStamped || parsed.authors.every(isPersonName))) return undefined;
  // "By Jane Doe" before more words is a sentence, unless a label that says it outright stands in front.
  if (!isAlone && text.length > 120 && /^by /i.test(text)) return undefined;
  return { ...atEnd, ...parsed, element: block };
}
