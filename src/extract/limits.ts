/** Bounds on what a page may ask of us, before anything else looks at it. */
export const limits = {
  /** Elements and text nodes. A page of 200,000 elements takes about four seconds on a small machine. */
  nodes: 600_000,
  /** Chromium itself breaks above about 2,500 visible levels. */
  depth: 1_500,
  /** Characters of text. */
  text: 8_000_000,
  /** Readability is not given an attribute longer than this: its patterns for images backtrack without end on long ones. */
  attribute: 4_000,
  removalHtml: 20_000,
  allRemovalHtml: 600_000,
  removals: 400,
} as const;
