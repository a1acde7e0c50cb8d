import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'marked-as-aside',
  kind: 'unlikely',
  label: 'Left out of print and speech',
  why: 'The site itself leaves it out when the page is printed or read aloud.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'noprint', 'no-print', 'hide-print', 'hide-for-print', 'hidden-print', 'print-hide', 'print-hidden', 'print-none', 'dont-print', 'donotprint', 'speechify-ignore', 'trinity-skip-it', 'beyondwords-ignore',
      'instapaper-ignore', 'entry-unrelated', 'readability-ignore',
    ],
    selector: '[data-print-layout="hide"], [data-readability-ignore]',
  },
  maxWords: 120,
  unless: ({ tag, prose: paragraphs }) => paragraphs > 0 || /^h[1-6]$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="no-print"><p>Seen from the pier</p></div>`,
    `{prose}<div class="speechify-ignore"><p>Vom Fluss her gesehen</p></div>`,
  ],
  keeps: [`<div class="noprint">{prose}</div>`, '<div class="print-history"><p>The press came by boat.</p></div>'],
} satisfies Examples;
