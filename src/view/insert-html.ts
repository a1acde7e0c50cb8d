import { applyPolicy, type Policy } from './policy.ts';
import { sanitize } from './sanitize.ts';

/** Something to put back: where it stood, and its HTML. */
export interface Restored {
  readonly html: string;
  /** As in `Removal`: the number of the block that it stood after. */
  readonly anchor: number;
}

/**
 * The one place where HTML becomes part of a page of ours. What is put back goes the same way, one by one, so that no
 * half element of one swallows the next.
 */
export function insertHtml(container: Element, html: string, policy: Policy, restored: readonly Restored[] = []): void {
  const article = sanitize(html);
  const blocks = takeBlocks(article);
  // From the last to the first: each goes in right behind its block, so the first ends up first.
  for (const piece of restored.toReversed()) {
    const fragment = sanitize(piece.html);
    takeBlocks(fragment);
    putBack(article, fragment, blockAt(blocks, piece.anchor));
  }
  applyPolicy(article, policy);
  container.replaceChildren(article);
}

/** The blocks by their number, which is then taken off them. */
function takeBlocks(fragment: DocumentFragment): ReadonlyMap<number, Element> {
  const blocks = new Map<number, Element>();
  for (const block of fragment.querySelectorAll('[data-block]')) {
    blocks.set(Number(block.getAttribute('data-block')), block);
    block.removeAttribute('data-block');
  }
  return blocks;
}

/** The block of that number, or the last one before it that is still there. */
function blockAt(blocks: ReadonlyMap<number, Element>, anchor: number): Element | undefined {
  const before = [...blocks.keys()].filter((number) => number <= anchor);
  return blocks.get(before.at(-1) ?? -1);
}

function putBack(article: DocumentFragment, piece: DocumentFragment, block: Element | undefined): void {
  if (block) outermost(block).after(piece);
  else article.prepend(piece);
}

/** What was removed after an item or a cell is put behind the whole list or table: it is no part of it. */
function outermost(block: Element): Element {
  const whole = block.parentElement?.closest('ul, ol, dl, table, figure, blockquote, pre');
  return whole ? outermost(whole) : block;
}
