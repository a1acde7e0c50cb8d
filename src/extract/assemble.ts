import { moveChildren } from './children.ts';
import type { Ledger, RemovalReason } from './removals.ts';
import { runningCount, type Selection } from './selection.ts';
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
export function assemble(
  tree: Survey,
  selection: Selection,
  ledger: Ledger,
  orderOf: (element: Element) => number,
): Element {
  const builder = new Builder(tree, selection, ledger, orderOf);
  return builder.build();
}

class Builder {
  readonly #counts: Uint32Array;
  readonly #spared: ReadonlySet<Element>;
  #first = 0;
  #last = 0;

  constructor(
    readonly tree: Survey,
    readonly selection: Selection,
    readonly ledger: Ledger,
    readonly orderOf: (element: Element) => number,
  ) {
    this.#spared = new Set(ledger.keptElements);
    this.#addSpared();
    this.#counts = runningCount(selection.texts);
    this.#first = selection.texts.indexOf(1);
    this.#last = selection.texts.lastIndexOf(1);
  }

  /** What the reader keeps counts as chosen wherever it stands. */
  #addSpared(): void {
    const { tree, selection } = this;
    for (let index = 0; index < tree.elements.length; index++)
      if (this.#spared.has(tree.elements[index] as Element))
        selection.texts.fill(1, tree.opens.texts[index], tree.closes.texts[index]);
  }

  build(): Element {
    const root = this.#root();
    this.#noteOutside(root);
    this.#prune(root);
    const element = this.tree.elements[root] as Element;
    const article = element.ownerDocument.createElement('div');
    if (root === 0 || element.localName === 'td') moveChildren(element, article);
    else article.append(element);
    return article;
  }

  #chosen(index: number): number {
    const { opens, closes } = this.tree;
    return (
      (this.#counts[closes.texts[index] as number] as number) - (this.#counts[opens.texts[index] as number] as number)
    );
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

  /** Notes what stands beside the root and beside everything that holds it. */
  #noteOutside(root: number): void {
    for (let index = root; index > 0; index = this.tree.parents[index] as number)
      for (const sibling of this.#children(this.tree.parents[index] as number))
        if (sibling !== index) this.#note(sibling);
  }

  #note(index: number): boolean {
    if (sum(this.tree, 'chars', index) === 0) return true;
    return this.ledger.remove(
      this.tree,
      index,
      outside,
      this.selection.clueOf?.(index) ?? this.selection.finder,
      this.orderOf(this.tree.elements[index] as Element),
    );
  }

  /** Takes out every part that holds nothing chosen; pictures stay where they stand among what is chosen. */
  #prune(root: number): void {
    const end = this.tree.ends[root] as number;
    for (let index = root + 1; index < end; ) {
      if (this.#isWhole(index)) {
        index = this.tree.ends[index] as number;
        continue;
      }
      if (this.#chosen(index) > 0) {
        index++;
        continue;
      }
      if (!this.#isPictureInside(index) && this.#note(index)) (this.tree.elements[index] as Element).remove();
      index = this.tree.ends[index] as number;
    }
  }

  #isWhole(index: number): boolean {
    const texts = (this.tree.closes.texts[index] as number) - (this.tree.opens.texts[index] as number);
    return texts > 0 && this.#chosen(index) === texts;
  }

  #isPictureInside(index: number): boolean {
    const at = this.tree.opens.texts[index] as number;
    if (at > this.#last) return false;
    if (sum(this.tree, 'chars', index) === 0) return true;
    return at >= this.#first && sum(this.tree, 'images', index) > 0 && sum(this.tree, 'halfWords', index) <= 80;
  }
}
