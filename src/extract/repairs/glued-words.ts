import { isBlockTag } from '../tags.ts';

const boxes = new Set(['a', 'span', 'time', 'label', 'data', 'small', 'b', 'strong', 'em', 'i', 'del', 'ins', 's']);
/** Inside these two elements side by side are often parts of one word. */
const quoted = 'pre,code,math,ruby,kbd';

/**
 * Puts a space between two inline elements that touch although they are boxes of their own, as pages set them apart by
 * style alone: `<span>2024</span><span>1h 43m</span>` reads "2024 1h 43m".
 */
export function partGluedWords(body: Element): void {
  const page = body.ownerDocument;
  for (const element of body.querySelectorAll('a,span,time,label,data,small,del,ins')) {
    const before = element.previousSibling;
    if (before?.nodeType !== Node.ELEMENT_NODE || !boxes.has((before as Element).localName)) continue;
    if (arePartsOfOneWord(before as Element, element) || element.closest(quoted)) continue;
    element.before(page.createTextNode(' '));
  }
}

function arePartsOfOneWord(before: Element, after: Element): boolean {
  const left = edgeOf(before, 'lastChild');
  const right = edgeOf(after, 'firstChild');
  if (!/[\p{L}\p{N}.;:!?%)\]]$/u.test(left) || !/^[\p{L}\p{N}$€£¥(#@]/u.test(right)) return true;
  if (leadApart(before, after)) return false;
  // A first letter that is drawn larger, and words whose letters are drawn one by one.
  if (/^\p{L}$/u.test(left)) return true;
  return !meetings.some(([end, start]) => end.test(left) && start.test(right));
}

/** How one text ends and another begins that are no word together. */
const meetings: readonly (readonly [RegExp, RegExp])[] = [
  [/\p{Ll}$/u, /^\p{Lu}/u],
  [/[;:!?%)\]]$/, /^/],
  // "H2" is a word, "Price2" is none; a bracket alone opens what a function takes.
  [/\p{L}{2}$/u, /^(?:[\p{N}$€£¥#@]|\(.)/u],
  // "1st" and "5km" are words, "2024 1h" and "$195 or" are not.
  [/\p{N}$/u, /^(?:[$€£¥(#@]|\p{L}{4}|or\b|\p{N}{1,4}[a-z]{1,3}\b)/u],
];

/** Two links with different ends are two things. */
function leadApart(before: Element, after: Element): boolean {
  const [one, other] = [before, after].map((element) => element.getAttribute('href'));
  return Boolean(one) && Boolean(other) && one !== other;
}

/** The text at an element's end or start, where no block stands there; controls without words are passed over. */
function edgeOf(element: Element, edge: 'firstChild' | 'lastChild'): string {
  let node: Node | null = element;
  while (node && node.nodeType === Node.ELEMENT_NODE) {
    if (isBlockTag((node as Element).localName)) return '';
    node = node[edge];
    while (node && isWordlessControl(node)) node = edge === 'firstChild' ? node.nextSibling : node.previousSibling;
  }
  return node?.nodeType === Node.TEXT_NODE
    ? (node as Text).data.slice(edge === 'lastChild' ? -40 : 0).slice(0, 40)
    : '';
}

const isWordlessControl = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'input';
