import { moveChildren } from '../children.ts';
import { isBlockTag } from '../tags.ts';

const fewestLines = 3;
/** Characters of a line; a longer one is a paragraph that happens to end with a break. */
const longestLine = 100;

/** Some systems give each line of a poem a box that ends with a break: a stanza becomes one paragraph. */
export function repairVerses(body: Element): void {
  const ends = Array.from(body.querySelectorAll('div > div > br:last-child'));
  for (const box of new Set(ends.map((end) => end.parentElement?.parentElement))) {
    const lines = Array.from(box?.children ?? []);
    if (lines.length >= fewestLines && lines.every(isVerse)) joinStanzas(lines);
  }
}

function isVerse(line: Element): boolean {
  return (
    line.localName === 'div' &&
    line.lastElementChild?.localName === 'br' &&
    (line.textContent ?? '').trim().length <= longestLine &&
    !Array.from(line.children).some(({ localName }) => isBlockTag(localName))
  );
}

function joinStanzas(lines: readonly Element[]): void {
  let stanza: Element | undefined;
  for (const line of lines) {
    line.lastElementChild?.remove();
    if ((line.textContent ?? '').trim() === '') stanza = undefined;
    else {
      if (stanza) stanza.append(line.ownerDocument.createElement('br'));
      else {
        stanza = line.ownerDocument.createElement('p');
        line.before(stanza);
      }
      moveChildren(line, stanza);
    }
    line.remove();
  }
}
