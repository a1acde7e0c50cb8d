import { dropBrokenMarks } from './marks.ts';
import { contentOf, lineBreak, type Part, type Piece, type Word } from './pieces.ts';

/** Puts pieces together so that Markdown reads them as they are meant. */
export function joinPieces(pieces: readonly Piece[]): string {
  const parts = dropBrokenMarks(pairMarks(pieces));
  return parts.map((part, index) => writePart(part, parts[index - 1], parts[index + 1])).join('');
}

function writePart(part: Part, before: Part | undefined, after: Part | undefined): string {
  if (!('text' in part)) return contentOf(part);
  const isExposed = before && 'solid' in before && before.isOpenEnded;
  const text = isExposed ? part.text.replace(/^[(:]/, '\\$&') : part.text;
  return contentOf(after).startsWith('[') ? text.replace(/!$/, '\\!') : text;
}

/** Marks in pairs, with white space and line breaks outside of them, and without those inside of their like. */
function pairMarks(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  const open: { readonly mark: string; readonly pair?: symbol }[] = [];
  for (const piece of pieces) {
    if (!('mark' in piece)) addWord(parts, piece);
    else if (piece.opens) {
      const isInside = open.some(({ mark }) => mark === piece.mark);
      const pair = Symbol(piece.mark);
      open.push(isInside ? { mark: piece.mark } : { mark: piece.mark, pair });
      if (!isInside) parts.push({ ...piece, pair });
    } else {
      const pair = open.pop()?.pair;
      if (pair) closeMark(parts, piece.mark, pair);
    }
  }
  return parts;
}

function closeMark(parts: Part[], mark: string, pair: symbol): void {
  const start = parts.findLastIndex((part) => 'mark' in part && part.pair === pair);
  const all = parts.splice(start).slice(1);
  const first = all.findIndex((part) => !isBreak(part));
  const last = all.findLastIndex((part) => !isBreak(part));
  if (first < 0) {
    parts.push(...all);
    return;
  }
  const inside = all.slice(first, last + 1);
  const words = trimEnds(inside);
  parts.push(...all.slice(0, first));
  if (contentOf(inside[0]).startsWith(' ')) addWord(parts, { text: ' ' });
  if (words.length > 0) parts.push({ mark, pair, opens: true }, ...words, { mark, pair, opens: false });
  if (contentOf(inside.at(-1)).endsWith(' ')) addWord(parts, { text: ' ' });
  parts.push(...all.slice(last + 1));
}

const isBreak = (part: Part): boolean => contentOf(part) === lineBreak;

function trimEnds(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  const trim = (part: Part, index: number): Part => {
    if (!('text' in part)) return part;
    const started = index === 0 ? part.text.trimStart() : part.text;
    return { text: index === last ? started.trimEnd() : started };
  };
  return parts.map(trim).filter((part) => contentOf(part) !== '');
}

/** Texts stay apart, as joining each to the last takes time with the square of their number; two spaces become one. */
function addWord(parts: Part[], word: Word): void {
  const last = parts.at(-1);
  const follows = last && 'text' in last && last.text.endsWith(' ');
  const added = follows && 'text' in word ? { text: word.text.replace(/^ /, '') } : word;
  if (contentOf(added) !== '') parts.push(added);
}
