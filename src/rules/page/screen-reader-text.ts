import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'screen-reader-text',
  kind: 'accessibility',
  label: 'Screen-reader note',
  why: 'A note for screen readers that the page does not show.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'screen-reader', 'screenreader', 'sr-only',
      'sronly', 'visually-hidden', 'visuallyhidden', 'assistive', 'a-offscreen', 'show-for-sr',
      'element-invisible', 'hidden-accessible', 'accessible-hidden', 'u-hidden-visually', 'vh-text',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Opens in new window', 'Opens in a new window', 'Opens in a new tab', '(opens in a new tab)', '(opens new tab)',
        'opens new tab', '(opens in new window)', 'This link opens in a new tab', 'External link',
      ],
      de: ['Wird in neuem Fenster geöffnet'],
    },
  },
  maxWords: 16,
  inSentences: true,
  unless: ({ tag }) => tag === 'h1' || tag === 'body',
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><span data-stays>The tide table</span> <span class="sr-only">in another tab</span></p>`,
    `{prose}<p>(Opens in new window)</p>`,
    `<h2 class="sr-only">Harbour menu</h2>{prose}`,
    `<div class="visually-hidden">Hauptnavigation beginnt</div>{prose}`,
  ],
  keeps: ['<h1 class="sr-only">The night ferry</h1>{prose}', '<p>The door opens in a new window of the west wall.</p>'],
} satisfies Examples;
