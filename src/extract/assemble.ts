import { moveChildren, takeOut } from './children.ts';
import { findLeadPicture, isCaptioned, type PageOrder } from './lead-picture.ts';
import type { Ledger, RemovalReason } from './removals.ts';
import { chooseIn, chosenIn, runningCount, type Selection } from './selection.ts';
import { type Survey, sum } from './survey.ts';

const outside: RemovalReason = {
  id: 'outside',
  kind: 'unlikely',
  label: 'Text outside the article',
  why: 'It stands apart from the body of the article.',
};

/**
 * Builds the article out of the chosen texts: the element that holds them all, less every part that holds none. What
 * is left out is noted, so that the reader can have it back; what was kept is put in at its place.
 */
export function assemble(tree: Survey, selection: Selection, ledger: Ledger, page: PageOrder): Element {
  const builder = new Builder(tree, selection, ledger, page);
  return builder.build();
}

class Builder {
  readonly #counts: Uint32Array;
  readonly #first: number;
  readonly #last: number;

  constructor(
    readonly tree: Survey,
    readonly selection: Selection,
    readonly ledger: Ledger,
    readonly page: PageOrder,
  ) {
    const kept = new Set(ledger.keptElements);
    for (let index = 0; kept.size > 0 && index < tree.elements.length; index++)
      if (kept.has(tree.elements[index] as Element)) chooseIn(tree, selection.texts, index);
    this.#counts = runningCount(selection.texts);
    this.#first = selection.texts.indexOf(1);
    this.#last = selection.texts.lastIndexOf(1);
  }

  build(): Element {
    const root = this.#root();
    const lead = findLeadPicture(this.tree, root, this.page);
    for (const index of this.#outside(root)) if (!this.#isJust(index, lead)) this.#note(index);
    for (const index of this.#unchosen(root)) if (this.#note(index)) this.#takeOut(index);
    const element = this.tree.elements[root] as Element;
    const article = element.ownerDocument.createElement('div');
    if (root === 0 || element.localName === 'td') moveChildren(element, article);
    else article.append(element);
    if (lead !== undefined) article.prepend(this.tree.elements[lead] as Element);
    return article;
  }

  /** A picture that stands with its credit in a box of its own stays in its figure. */
  #takeOut(index: number): void {
    const element = this.tree.elements[index] as Element;
    const picture =
      sum(this.tree, 'images', index) === 1 && element.parentElement?.closest('figure') && element.querySelector('img');
    if (picture) element.before(picture);
    takeOut(element);
  }

  /** Whether a part says nothing but what the lead picture does. */
  #isJust(index: number, lead: number | undefined): boolean {
    if (lead === undefined || lead < index || lead >= (this.tree.ends[index] as number)) return false;
    return sum(this.tree, 'chars', lead) === sum(this.tree, 'chars', index);
  }

  #chosen(index: number): number {
    return chosenIn(this.tree, this.#counts, index);
  }

  /** The lowest element that holds all that is chosen. */
  #root(): number {
    const all = this.#counts.at(-1) as number;
    let root = 0;
    for (;;) {
      const child = this.#children(root).find((index) => this.#chosen(index) === all);
      if (child === undefined) return root;
      root = child;
    }
  }

  #children(index: number): number[] {
    const children: number[] = [];
    const end = this.tree.ends[index] as number;
    for (let child = index + 1; child < end; child = this.tree.ends[child] as number) children.push(child);
    return children;
  }

  /** What stands beside the root and beside everything that holds it. */
  #outside(root: number): number[] {
    const parts: number[] = [];
    for (let index = root; index > 0; index = this.tree.parents[index] as number)
      for (const sibling of this.#children(this.tree.parents[index] as number))
        if (sibling !== index) parts.push(sibling);
    return parts;
  }

  /** Every part of the root that holds nothing chosen, but for pictures that stand among what is chosen. */
  #unchosen(root: number): number[] {
    const parts: number[] = [];
    const end = this.tree.ends[root] as number;
    for (let index = root + 1; index < end; ) {
      const isWhole = this.#isWhole(index);
      if (!isWhole && this.#chosen(index) > 0) {
        index++;
        continue;
      }
      if (!isWhole && !this.#isPictureInside(index)) parts.push(index);
      index = this.tree.ends[index] as number;
    }
    return parts;
  }

  /** Whether it may go. */
  #note(index: number): boolean {
    if (sum(this.tree, 'chars', index) === 0) return true;
    const clue = this.selection.clueOf?.(index) ?? this.selection.finder;
    const order = this.page.orderOf(this.tree.elements[index] as Element);
    return this.ledger.remove(this.tree, index, { reason: outside, clue, order });
  }

  #isWhole(index: number): boolean {
    const texts = sum(this.tree, 'texts', index);
    return texts > 0 && this.#chosen(index) === texts;
  }

  #isPictureInside(index: number): boolean {
    const at = this.tree.opens.texts[index] as number;
    if (at > this.#last) return false;
    if (sum(this.tree, 'chars', index) === 0) return true;
    return (
      (at >= this.#first || isCaptioned(this.tree, index)) &&
      sum(this.tree, 'images', index) > 0 &&
      sum(this.tree, 'halfWords', index) <= 80
    );
  }
}
