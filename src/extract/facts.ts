import type { Facts } from '../rules/facts.ts';
import { strongNames } from '../rules/names.ts';
import { longestTested, longestWithSpaces, nameWords, normalise } from '../rules/normalise.ts';
import type { Place, Signal } from '../rules/rule.ts';
import { isShareAddress } from '../rules/share-hosts.ts';
import { type Survey, sum, textOf } from './survey.ts';

/** A paragraph of this many words, most of them outside links, is prose. */
const proseWords = 25;
const roles = new Set([
  'navigation',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'contentinfo',
  'alert',
  'menu',
]);

/** Where a tree's prose stands: running count of prose paragraphs before each element, and its first and last. */
export interface Prose {
  readonly before: Uint32Array;
  readonly chars: Uint32Array;
  readonly count: number;
  readonly total: number;
  readonly first: number;
  readonly last: number;
}

/** A tree without prose. */
export const noProse: Prose = {
  before: new Uint32Array(),
  chars: new Uint32Array(),
  count: 0,
  total: 0,
  first: 0,
  last: -1,
};

/** Finds the paragraphs of prose among the elements that hold no other blocks; `isChrome` may object to one. */
export function proseOf(tree: Survey, isChrome: (index: number) => boolean = () => false): Prose {
  const { length } = tree.elements;
  const before = new Uint32Array(length + 1);
  const chars = new Uint32Array(length + 1);
  let count = 0;
  let total = 0;
  let first = length;
  let last = -1;
  for (let index = 0; index < length; index++) {
    before[index] = count;
    chars[index] = total;
    if (!isProse(tree, index) || isChrome(index)) continue;
    count++;
    total += sum(tree, 'chars', index);
    if (first > index) first = index;
    last = index;
  }
  before[length] = count;
  chars[length] = total;
  return { before, chars, count, total, first, last };
}

/** Whether an element is a paragraph of prose. */
export function isProse(tree: Survey, index: number): boolean {
  const parent = tree.parents[index] as number;
  if (tree.holdsBlocks[index] || (parent >= 0 && !tree.holdsBlocks[parent])) return false;
  return sum(tree, 'halfWords', index) >= 2 * proseWords && linkDensityOf(tree, index) < 0.4;
}

/** Share of an element's text that stands in links. */
export function linkDensityOf(tree: Survey, index: number): number {
  const chars = sum(tree, 'chars', index);
  return chars === 0 ? 0 : sum(tree, 'linkChars', index) / chars;
}

/** Share of several elements' text that stands in links. */
export function linkDensityOfAll(tree: Survey, indices: readonly number[]): number {
  const total = (of: 'chars' | 'linkChars'): number => indices.reduce((all, index) => all + sum(tree, of, index), 0);
  const chars = total('chars');
  return chars === 0 ? 0 : total('linkChars') / chars;
}

/** The facts of one element, each asked for once at most. */
export class ElementFacts implements Facts {
  readonly element: Element;
  readonly tag: string;
  readonly words: number;
  #text: string | undefined;

  constructor(
    readonly tree: Survey,
    readonly index: number,
    readonly pageProse: Prose,
  ) {
    this.element = tree.elements[index] as Element;
    this.tag = tree.tags[index] as string;
    this.words = sum(tree, 'halfWords', index) / 2;
  }

  get text(): string {
    this.#text ??= sum(this.tree, 'chars', this.index) > longestTested ? '' : this.#normalised();
    return this.#text;
  }

  #normalised(): string {
    const most = longestWithSpaces;
    const text = textOf(this.tree, this.index, most);
    const normalised = text.length > most ? '' : normalise(text);
    return normalised.length > most ? '' : normalised;
  }

  get linkDensity(): number {
    return linkDensityOf(this.tree, this.index);
  }

  get links(): number {
    return sum(this.tree, 'links', this.index);
  }

  get items(): number {
    return sum(this.tree, 'items', this.index);
  }

  get controls(): number {
    return sum(this.tree, 'controls', this.index);
  }

  get prose(): number {
    const { before } = this.pageProse;
    return (before[this.tree.ends[this.index] as number] as number) - (before[this.index] as number);
  }

  get proseShare(): number {
    const { chars, total } = this.pageProse;
    if (total === 0) return 0;
    return ((chars[this.tree.ends[this.index] as number] as number) - (chars[this.index] as number)) / total;
  }

  get place(): Place | undefined {
    if (this.pageProse.count === 0) return undefined;
    if (this.index < this.pageProse.first) return 'before';
    return this.index > this.pageProse.last ? 'after' : 'inside';
  }

  has(signal: Signal): boolean {
    switch (signal) {
      case 'links':
        return this.linkDensity > 0.6;
      case 'control':
        return this.controls > 0;
      case 'list':
        return this.links >= 3 || this.items >= 3;
      case 'role':
        return roles.has(this.element.getAttribute('role') ?? '');
      case 'name':
        return namesOf(this.element).some((name) => strongNames.has(name));
      case 'share-link':
        return this.#hasShareLink();
    }
  }

  #hasShareLink(): boolean {
    for (let index = this.index; index < (this.tree.ends[this.index] as number); index++) {
      const address = this.tree.tags[index] === 'a' && (this.tree.elements[index] as Element).getAttribute('href');
      if (address && isShareAddress(address)) return true;
    }
    return false;
  }
}

/** The words of an element's class, id, role and component name, in this order. */
export function namesOf(element: Element): string[] {
  return nameWords(nameText(element));
}

/** The attributes that carry names, as one string: what a cache of names is keyed by. */
export function nameText(element: Element, attributes: readonly string[] = element.getAttributeNames()): string {
  let text = '';
  for (const attribute of attributes.length > 0 ? naming : []) {
    const value = attributes.includes(attribute) && element.getAttribute(attribute);
    if (value && !(attribute === 'id' && isAnchor(element, value))) text += text ? ` / ${value}` : value;
  }
  return text;
}

const naming = ['class', 'id', 'role', 'data-component', 'data-component-name', 'data-testid'];

/** Whether an id only marks a place to jump to, as one made of a heading's words: `respond-to-review-comments`. */
function isAnchor(element: Element, id: string): boolean {
  return element.matches('h1,h2,h3,h4,h5,h6,a:not([href])') || nameWords(id).length > 3;
}
