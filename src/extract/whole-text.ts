import { limits } from './limits.ts';
import {
  firstChild,
  hasAttribute,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  textData,
  titleOf,
} from './natives.ts';
import { isBlockTag, isControlTag, isSilentTag } from './tags.ts';

/** The beginning of all that a page says, where it is too much to find an article in. The page is only read. */
export function wholeText(page: Document): { readonly text: string; readonly title?: string } | undefined {
  const text = readText(page)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n\n')
    .trim();
  const title = titleOf(page).slice(0, 500).trim();
  return text ? { text, ...(title ? { title } : {}) } : undefined;
}

/** The depth costs nothing, and it ends after so many nodes even if they say nothing. */
function readText(page: Document): string {
  let text = '';
  let node: Node | null = firstChild(page);
  for (let seen = 0; node && seen < limits.nodes && text.length < limits.fallback; seen++) {
    if (nodeType(node) === Node.TEXT_NODE) text += textData(node).slice(0, limits.fallback);
    else if (isBlock(node)) text += '\n';
    const child: Node | null = isClosed(node) ? null : firstChild(node);
    let at: Node | null = node;
    node = child;
    while (!node && at && at !== page) {
      node = nextSibling(at);
      at = parentNode(at);
      if (!node && at && isBlock(at)) text += '\n';
    }
  }
  return text.slice(0, limits.fallback);
}

const isElement = (node: Node): boolean => nodeType(node) === Node.ELEMENT_NODE;
const isBlock = (node: Node): boolean => isElement(node) && (isBlockTag(localName(node)) || localName(node) === 'br');

function isClosed(node: Node): boolean {
  if (!isElement(node)) return false;
  const tag = localName(node);
  return (
    isSilentTag(tag) ||
    isControlTag(tag) ||
    tag === 'head' ||
    tag === 'noscript' ||
    hasAttribute.call(node as Element, 'hidden')
  );
}
