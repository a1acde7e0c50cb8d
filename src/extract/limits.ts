/** Bounds on what a page may ask of us, before anything else looks at it. */
export const limits = {
  /** Elements and text nodes. A page of 200,000 elements takes about four seconds on a small machine. */
  nodes: 600_000,
  /** Chromium itself breaks above about 2,500 visible levels. */
  depth: 1_500,
  /**
   * The depths of all nodes together: what it costs to ask each for something above it. The largest page of the public
   * corpora has 2 million; 50,000 elements 512 deep have 25, and take 14 seconds.
   */
  steps: 12_000_000,
  /** Elements in shadow trees, all together. */
  shadowElements: 100_000,
  /** Characters of text. */
  text: 8_000_000,
  /** The same, each as often as elements stand around it: what it costs to ask each element for its text. */
  copied: 400_000_000,
  /** Taking them out takes Chromium the square of their number: 5,000 one second, 10,000 five. */
  forms: 5_000,
  /** Attributes of one element; one that has more loses all. */
  attributes: 1_000,
  /** Characters of one attribute; longer ones go. Patterns that are not ours backtrack on them without end. */
  attribute: 4_000,
  /** An address may be longer, and a picture that the page carries in itself much longer. */
  address: 10_000,
  carriedPicture: 200_000,
  /** Characters of all attributes that are longer than `shortAttribute`; after that, all longer ones go. */
  allAttributes: 4_000_000,
  shortAttribute: 200,
  /** What Readability is given: see there. */
  readabilityDepth: 200,
  readabilityElements: 60_000,
  /** Characters, each as often as elements stand around it. */
  readabilityText: 100_000_000,
  /** After this time between two steps there is no article. The popup waits for 15 seconds. */
  milliseconds: 5_000,
  /** Characters of a page's plain text, where there is no article to be had. */
  fallback: 200_000,
  removalHtml: 20_000,
  allRemovalHtml: 600_000,
  removals: 400,
} as const;
