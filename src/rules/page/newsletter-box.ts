import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'newsletter-box',
  kind: 'newsletter',
  label: 'Newsletter sign-up',
  why: 'A box that is named for a newsletter and stands aside.',
  clues: {
    selector: 'aside[aria-label*="newsletter" i], aside[class~="newsletter"], section[data-area="newsletter"]',
  },
  maxWords: 160,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<aside aria-label="newsletter promotion"><h3>Low Water</h3><p>The week on the coast, told by who was there.</p></aside>{moreProse}',
    '{prose}<section data-area="newsletter"><h3>Hafenpost</h3><p>Jeden Freitag, was auf dem Wasser geschah.</p></section>{moreProse}',
  ],
  keeps: [
    '{prose}<section class="newsletter-history"><p>The first letter went to nine people.</p></section>{moreProse}',
  ],
} satisfies Examples;
