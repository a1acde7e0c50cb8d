import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'recommendation-widget',
  kind: 'related',
  label: 'Paid recommendations',
  why: 'A widget of a recommendation service.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'taboola', 'outbrain', 'trc', 'revcontent', 'zergnet', 'mgid', 'mgbox', 'dable', 'plista', 'ligatus', 'engageya',
      'strossle', 'adyoulike', 'ob-widget', 'popin', 'logly', 'contentad', 'gravity-widget', 'nativo',
    ],
  },
  maxWords: 600,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div id="taboola-below-article"><span>The boat nobody in town will talk about</span></div>`,
    `{prose}<div class="OUTBRAIN"><a href="https://example.org/">Nine lamps for a small boat</a></div>`,
  ],
  keeps: [`<div class="trace"><p>The trace of the keel is still there.</p></div>`],
} satisfies Examples;
