import type { Removal } from '../article.ts';
import type { Rule } from '../rules/rule.ts';
import { collapse } from '../text/collapse.ts';
import { limits } from './limits.ts';
import { type Survey, sum, textOf } from './survey.ts';

/** What a removal needs of its rule: also the finders' own removals have one. */
export type RemovalReason = Pick<Rule, 'id' | 'kind' | 'label' | 'why'>;

/** Why something goes. */
export interface Account {
  readonly reason: RemovalReason;
  readonly clue: string;
  /** Its place in the whole page. */
  readonly order: number;
}

interface Taken {
  readonly key: string;
  readonly text: string;
  readonly html: string;
}

interface Entry {
  readonly removal: Omit<Removal, 'count' | 'anchor'>;
  count: number;
  /** The place of the first such removal in the page's document order. */
  readonly order: number;
}

/** Keeps account of what is removed: equal texts share an entry, and what the reader wants kept is not removed. */
export class Ledger {
  readonly #kept: ReadonlySet<string>;
  /** How many characters the kept texts have: most elements need not be read to see that they are none of them. */
  readonly #lengths: ReadonlySet<number>;
  readonly #found = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  /** The elements that the reader wants kept, found again by their key. */
  keptElements: Element[] = [];
  #html = 0;

  readonly #keys: readonly string[];

  constructor(keys: readonly string[] = []) {
    this.#keys = keys;
    this.#kept = new Set(keys.map(textOfKey));
    this.#lengths = new Set(keys.map((key) => Number.parseInt(textOfKey(key), 36)));
  }

  /** Whether the reader wants anything back. */
  get keepsAny(): boolean {
    return this.#kept.size > 0;
  }

  /**
   * Whether the reader wants element `index` back. Its text decides, not why it would go: what one rule is kept from
   * taking, the next one may find.
   */
  isKept(tree: Survey, index: number): boolean {
    if (!this.#lengths.has(sum(tree, 'chars', index))) return false;
    const name = nameOf(wholeText(tree, index), sum(tree, 'chars', index));
    const isKept = this.#kept.has(name);
    if (isKept) this.#found.add(name);
    return isKept;
  }

  /** Every element that the reader wants back, whether or not anything would take it. */
  keptIn(tree: Survey): Element[] {
    return this.keepsAny ? tree.elements.filter((_, index) => this.isKept(tree, index)) : [];
  }

  /** The keys of what the reader wants back and the page still has. */
  get foundKeys(): readonly string[] {
    return this.#keys.filter((key) => this.#found.has(textOfKey(key)));
  }

  /** Notes that element `index` goes. False where the reader wants it kept: then it must stay. */
  remove(tree: Survey, index: number, account: Account): boolean {
    if (this.isKept(tree, index)) {
      this.keptElements.push(tree.elements[index] as Element);
      return false;
    }
    const text = wholeText(tree, index);
    if (text === '') return true;
    const key = `${account.reason.id}-${nameOf(text, sum(tree, 'chars', index))}`;
    const entry = this.#entries.get(key);
    if (entry) entry.count++;
    else if (this.#entries.size < limits.removals) this.#add({ key, text, html: this.#htmlOf(tree, index) }, account);
    return true;
  }

  #add({ key, text, html }: Taken, { reason, clue, order }: Account): void {
    this.#html += html.length;
    const removal = {
      key,
      rule: reason.id,
      kind: reason.kind,
      label: reason.label,
      why: reason.why,
      clue: clue.slice(0, 120),
      preview: preview(text),
      ...(html ? { html } : {}),
    };
    this.#entries.set(key, { removal, count: 1, order });
  }

  /** What it was made of; nothing where that is too long. */
  #htmlOf(tree: Survey, index: number): string {
    // No element takes fewer characters than `<br>`: most of what is too long is known before it is written.
    const least = 4 * ((tree.ends[index] as number) - index) + sum(tree, 'chars', index);
    if (this.#html >= limits.allRemovalHtml || least > limits.removalHtml) return '';
    const html = (tree.elements[index] as Element).outerHTML;
    return html.length <= limits.removalHtml ? html : '';
  }

  /** The removals in document order. `anchorOf` gives the last surviving block before a place in the page. */
  list(anchorOf: (order: number) => number): Removal[] {
    return [...this.#entries.values()]
      .sort((one, other) => one.order - other.order)
      .map(({ removal, count, order }) => ({ ...removal, count, anchor: anchorOf(order) }));
  }
}

/** Enough of a text to tell it from any other of its page. */
const wholeText = (tree: Survey, index: number): string => collapse(textOf(tree, index, 4_000));

/** The part of a key that names the text. */
const textOfKey = (key: string): string => key.slice(key.lastIndexOf('-') + 1);

function preview(text: string): string {
  const characters = [...text.slice(0, 400)];
  return characters.length <= 160 ? text : `${characters.slice(0, 159).join('')}…`;
}

/**
 * A short name for a text: how many characters it has, and 53 bits of two multiplicative hashes (cyrb53), enough to tell
 * a page's texts apart.
 */
function nameOf(text: string, chars: number): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${chars.toString(36)}.${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
