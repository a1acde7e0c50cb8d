import { textsIn } from '../children.ts';

/**
 * Joins a first letter that stands in an element or a paragraph of its own to its word:
 * `<p>T</p><p>he river` is `<p>The river`.
 */
export function repairDropCaps(body: Element): void {
  const found: [Element, string][] = [];
  for (const node of textsIn(body)) {
    if (node.length > mostCharacters) continue;
    const letter = node.data.trim();
    const element = letter === '' ? null : node.parentElement;
    if (element && holders.has(element.localName) && isInitial(letter, element)) found.push([element, letter]);
  }
  for (const [element, letter] of found) join(element, letter);
}

/** A letter, a quotation mark before it, and white space around. */
const mostCharacters = 8;
const holders = new Set(['p', 'div', 'span', 'b', 'strong', 'big', 'font']);

function isInitial(letter: string, element: Element): boolean {
  return /^['"\u2018\u201c\u00ab]?\p{Lu}$/u.test(letter) && element.textContent?.trim() === letter;
}

function join(element: Element, letter: string): void {
  const rest = followingText(element);
  if (!rest || !/^\s*(?:\p{Ll}|\p{Lu}{2})/u.test(rest.data) || !isNamedDropCap(element, rest)) return;
  const isParted = touchesSpace(element, rest) && !noWords.test(letter);
  rest.data = `${letter}${isParted ? ' ' : ''}${rest.data.trimStart()}`;
  element.remove();
}

/** Letters that are no word in any language: over a space only these go on. "A ferry" are two words. */
const noWords = /[BCDFGHJLMNPQRTX]/;

const touchesSpace = (element: Element, rest: Text): boolean =>
  /\s$/.test(element.textContent ?? '') || /^\s/.test(rest.data);

/** Within a line only what is named a drop cap or touches its word is one: "a <b>C</b> major chord" is not. */
function isNamedDropCap(element: Element, rest: Text): boolean {
  const isInline = !/^(p|div)$/.test(element.localName);
  const next = element.nextSibling;
  const touches = next === rest || next?.nodeType === Node.ELEMENT_NODE;
  if (!isInline || (touches && !touchesSpace(element, rest))) return true;
  return /drop|initial|first-?letter|cap\b/i.test(element.className);
}

/** The text that goes on straight after an element: in its line, or in the next paragraph. */
function followingText(element: Element): Text | undefined {
  let node: Node | null = element.nextSibling;
  while (node && node.nodeType !== Node.ELEMENT_NODE && (node.nodeValue ?? '').trim() === '') node = node.nextSibling;
  while (node && node.nodeType === Node.ELEMENT_NODE) node = node.firstChild;
  return node?.nodeType === Node.TEXT_NODE ? (node as Text) : undefined;
}
