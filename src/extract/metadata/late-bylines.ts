import { isForeign } from './author-marks.ts';
import { isAuthorLabel, isBylineText, parseByline } from './byline.ts';
import { withoutContacts } from './byline-pieces.ts';
import { blockOf, linesAfter, linesIn } from './lines.ts';
import { isPersonName } from './person-name.ts';
import { tidy } from './plain-text.ts';
import type { AuthorsProposal } from './settled-authors.ts';
import { belief } from './sources.ts';

/** A label that nothing but an author follows, in languages where it is also an everyday word only with more than the word. */
const strongLabel =
  /^[\s([—–-]*(?:(?:(?:this )?(?:post|article|story|guide) (?:was )?)?(?:(?:written|posted|words|story|text|article|reported) by)|about the author:?|authors?:|contributors?:|writer:|text:|(?:verfasst|geschrieben|ein beitrag) von|autor(?:in|en)?:|(?:écrit|rédigé|publié) par|auteur:|(?:escrito|publicado) por|autora?:|a cura di|scritto da|autore:|geschreven door|tekst:|автор:|текст:|oleh:?|penulis:?|yazan:|yazar:|بقلم|作者[:：]|文[／/:：]|執筆[:：]|글[:：=]|by [A-Z]|BY [A-Z])/iu;
/** These announce an author where nothing stands beside them. */
const loneLabel = /^\s*(?:the )?(?:authors?|contributors?|article by|by)\s*$/i;
const koreanByline = /^[\p{Script=Hangul}]{2,4} ?(?:기자|특파원|논설위원)(?: |$)/u;

/** More text nodes than the largest pages of the corpora have before their comments. */
const maxNodes = 6000;

/** `alone`: nothing stands in the block but the byline; `mailed`: nothing but the byline and a mail address. */
type Wanted = 'any' | 'alone' | 'mailed';

/** Bylines away from the title: "BY JANE DOE [jane@paper.example]" at the end, "Written by Jane Doe" in a box. */
export function lateBylines(root: Element, wanted: Wanted): readonly AuthorsProposal[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: AuthorsProposal[] = [];
  for (let count = 0; count < maxNodes && found.length < 3 && walker.nextNode(); count++) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < 3 || text.length > 300 || !isLabelled(text)) continue;
    const parent = walker.currentNode.parentElement;
    if (!parent || /^(?:script|style|noscript|template)$/.test(parent.localName) || isForeign(parent)) continue;
    const block = blockOf(parent);
    const proposal = wanted === 'any' && isAuthorLabel(tidy(text)) ? fromNext(root, block) : fromBlock(block, wanted);
    if (proposal) found.push(proposal);
  }
  const people = new Set(found.map(({ authors }) => authors.join()));
  return people.size === 1 ? found.slice(0, 1) : [];
}

function isLabelled(text: string): boolean {
  const start = text.trimStart().slice(0, 60);
  return strongLabel.test(start) || koreanByline.test(start) || loneLabel.test(text);
}

/** "Author" alone in its block: the next line is the name, with what it is proud of. */
function fromNext(root: Element, label: Element): AuthorsProposal | undefined {
  const [line] = linesAfter(root, label, 1);
  if (!line || line.text.length > 80) return fromBlock(label, 'any');
  const { authors } = parseByline(
    line.runs.map(({ text }) => text),
    'marked',
  );
  if (authors.length === 0 || !authors.every(isPersonName)) return fromBlock(label, 'any');
  return { authors, source: 'end-of-text', weight: belief.authors['end-of-text'], element: line.element };
}

function fromBlock(block: Element, wanted: Wanted): AuthorsProposal | undefined {
  const runs = linesIn(block, 3).flatMap((line) => line.runs.map(({ text }) => text));
  const text = tidy(runs.join(' '));
  const isAlone = isBylineText(text);
  if (wanted !== 'any' && !isAlone) return undefined;
  if (wanted === 'mailed' && withoutContacts(text) === text) return undefined;
  const parsed = parseByline(isAlone ? text : runs, 'visible');
  if (parsed.authors.length === 0 || !parsed.authors.every(isPersonName)) return undefined;
  // "By Jane Doe" before more words is a sentence, unless a label that says it outright stands in front.
  if (!isAlone && text.length > 120 && /^by /i.test(text)) return undefined;
  return { ...parsed, source: 'end-of-text', weight: belief.authors['end-of-text'], element: block };
}
