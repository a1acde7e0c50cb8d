import type { Place, Signal } from './rule.ts';

/** What may be asked of an element. Everything is measured before the rules are asked, or lazily and once. */
export interface Facts {
  readonly element: Element;
  /** Lower case. */
  readonly tag: string;
  /** Normalised text (`normalise.ts`); empty above 600 characters that are no space, as no rule tests longer texts. */
  readonly text: string;
  /** Words; two Chinese or Japanese characters count as one. */
  readonly words: number;
  /** Share of the text that is link text, 0 to 1. */
  readonly linkDensity: number;
  readonly links: number;
  /** List items inside. */
  readonly items: number;
  /** Form controls and buttons inside. */
  readonly controls: number;
  /** Paragraphs of prose inside: 25 words or more, most of them outside links. */
  readonly prose: number;
  /** Share of the page's prose that stands inside, 0 to 1. */
  readonly proseShare: number;
  /** Not known in a page without prose. */
  readonly place: Place | undefined;
  has(signal: Signal): boolean;
}
