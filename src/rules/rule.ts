import type { Kind } from '../article.ts';
import type { Facts } from './facts.ts';

/** Phrases by language code, so that a reader of the file sees which languages a rule speaks. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The same as the bundle carries it: what packed-phrases.ts makes of it. Nobody writes this by hand. */
export type PackedPhrases = string;

/** Names as the bundle carries them: what packed-names.ts makes of them. Nobody writes this by hand. */
export type PackedNames = string;

/** What makes an element a suspect. Any one clue is enough. */
export interface Clues {
  /**
   * Words in class, id, role, `data-component`, `data-component-name` or `data-testid`: `share` is found in `share-bar`
   * and `shareBar`, not in `shareholder`. A name with a hyphen asks for those words in a row: `ad-slot`. At most three.
   */
  readonly names?: readonly string[] | PackedNames;
  /**
   * The whole text of a block, after normalisation (case, quotes, dashes, white space, emoji and edge punctuation
   * do not matter). `…` at the end stands for any further words, up to `maxWords`; `:…` for a colon or the like and a title.
   * A phrase of more than 56 characters goes on anyway.
   */
  readonly phrases?: Phrases | PackedPhrases;
  /** Tested on the block's whole normalised text; counts where that has at most `maxWords` words. Must not backtrack. */
  readonly patterns?: readonly RegExp[];
  /** A CSS selector for what class names can't say: attributes, tags. */
  readonly selector?: string;
}

/** A second signal. Any one is enough where a rule `needs` some. */
export type Signal =
  | 'links' // more than 60 % of the text is link text
  | 'control' // a form control or button stands inside
  | 'role' // role navigation, complementary, dialog, alertdialog, search, contentinfo, alert, menu
  | 'name' // a class or id word of high precision (names.ts)
  | 'list' // three or more links or list items
  | 'share-link'; // a link to a share address

/** Where a rule looks, against the first and the last paragraph of prose. */
export type Place = 'before' | 'inside' | 'after';

/** One kind of site chrome: what it is, how to tell, and why it goes. Rules judge; they never remove. */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  readonly kind: Kind;
  /** What the reader sees beside "Keep": a short noun phrase. */
  readonly label: string;
  /** One sentence for the reader: why this is not the article. */
  readonly why: string;
  readonly clues: Clues;
  /** Any one of these must hold besides the clue. */
  readonly needs?: readonly Signal[];
  /** Anywhere if left out. */
  readonly place?: Place | readonly Place[];
  /**
   * `block` (if left out): the element, and its wrappers as long as they hold nothing else.
   * `label`: the same, and the sentence, list or box that belongs to the label: what follows it in its own wrapper.
   * `heading-and-rest`: the heading and all its following siblings, guarded: 80 % of the prose stands before it, and
   * nothing after it holds two paragraphs of 25 words.
   */
  readonly takes?: 'block' | 'label' | 'heading-and-rest';
  /** The most words a suspect may have; 12 for phrases and patterns, 200 for names and selectors if left out. */
  readonly maxWords?: number;
  /** The largest share of the page's prose that a suspect found by name or selector may hold; 0.3 if left out. */
  readonly maxProseShare?: number;
  /** The same on a page that is a thread, where what others answered is what a reader came for; no other if left out. */
  readonly maxProseShareInThread?: number;
  /** By name it takes also a part of a sentence, as others do not: there, a name says how a link opens or is counted. */
  readonly inSentences?: true;
  /** Spares a suspect. */
  readonly unless?: (facts: Facts) => boolean;
}

/**
 * The proof of a rule: HTML of a body. In `removes` all text must go to this rule, unless inside `<article>`.
 * `{prose}`, `{moreProse}` and `{longProse}` stand for paragraphs that must survive (src/testing/example-prose.ts).
 */
export interface Examples {
  /** Site chrome that the rule takes out. Text marked `data-stays` must survive. */
  readonly removes: readonly string[];
  /** The nearest innocent look-alikes: not a word of them is taken. */
  readonly keeps: readonly string[];
}
