import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'donation-box',
  kind: 'donation',
  label: 'Donation appeal',
  why: 'A box in which the site asks for money or membership.',
  clues: {
    names: [
      'donation-box',
      'donation-form',
      'donation-banner',
      'donation-widget',
      'support-banner',
      'contributions-epic',
      'contributions-banner',
      'membership-cta',
    ],
  },
  maxWords: 300,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<div data-testid="contributions-epic"><p>I hope the harbour was worth your evening. Before you go on, may we ask?</p></div>{moreProse}',
    '{prose}<div class="donation-box"><p>The lamp burns oil.</p></div>',
  ],
  keeps: ['<div class="donations"><p>Nine boats were given to the island that year.</p></div>{prose}'],
} satisfies Examples;
