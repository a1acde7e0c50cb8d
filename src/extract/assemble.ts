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

/** Bringing one thing back may part what is outside anew, so that another can be found; it settles at once. */
const mostRounds = 9;
/** Elements of one part that are searched for what the reader wants: more than any box has that a page repeats. */
const mostSearched = 2_000;
/** Boxes around one part that are asked for. */
const mostAround = 4;

class Builder {
  #counts: Uint32Array;
  #first = 0;
  #last = 0;

  constructor(
    readonly tree: Survey,
    readonly selection: Selection,
    readonly ledger: Ledger,
    readonly page: PageOrder,
  ) {
    const kept = new Set(ledger.keptElements);
    for (let index = 0; kept.size > 0 && index < tree.elements.length; index++)
      if (kept.has(tree.elements[index] as Element)) this.#choose(index);
    this.#counts = this.#count();
  }

  build(): Element {
    for (let round = 0; round < mostRounds && this.#bringBack(); round++) this.#counts = this.#count();
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

  #choose(index: number): void {
    chooseIn(this.tree, this.selection.texts, index);
  }

  #count(): Uint32Array {
    const { texts } = this.selection;
    this.#first = texts.indexOf(1);
    this.#last = texts.lastIndexOf(1);
    return runningCount(texts);
  }

  /** Chooses what would be left out although the reader wants it; whether there was any. */
  #bringBack(): boolean {
    const root = this.#root();
    if (!this.ledger.keepsAny) return false;
    const wanted = [...this.#outside(root), ...this.#unchosen(root)].flatMap((index) => this.#wantedIn(index));
    for (const index of wanted) {
      this.#choose(index);
      this.ledger.keptElements.push(this.tree.elements[index] as Element);
    }
    return wanted.length > 0;
  }

  /** A part that the reader wants, or what he wants of it: it may have gone piece by piece before. */
  #wantedIn(part: number): number[] {
    const wanted = this.#wantedAround(part);
    const end = Math.min(this.tree.ends[part] as number, part + mostSearched);
    for (let index = part; index < end; ) {
      const isWanted = sum(this.tree, 'chars', index) > 0 && this.ledger.isKept(this.tree, index);
      if (isWanted && !this.#isWhole(index)) wanted.push(index);
      index = isWanted ? (this.tree.ends[index] as number) : index + 1;
    }
    return wanted;
  }

  /** What went as one may be chosen in part, now that other things are back. */
  #wantedAround(part: number): number[] {
    let index = this.tree.parents[part] as number;
    for (let level = 0; level < mostAround && index > 0; level++, index = this.tree.parents[index] as number)
      if (this.ledger.isKept(this.tree, index)) return [index];
    return [];
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
