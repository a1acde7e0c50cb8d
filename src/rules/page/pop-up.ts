import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'pop-up',
  kind: 'unlikely',
  label: 'Pop-up',
  why: 'A box that lies over the page.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'modal', 'popup', 'popups', 'pop-up', 'toast', 'snackbar', 'interstitial', 'exit-intent', 'welcome-mat',
      'pum-overlay', 'popover',
    ],
    selector: '[role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover], dialog',
  },
  needs: ['control', 'role', 'links'],
  maxWords: 300,
  // A link that opens one is none.
  unless: ({ tag, words, prose, proseShare }) => (tag === 'a' && words > 1) || prose > 2 || proseShare > 0.2,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="modal" id="welcome"><h2>One moment</h2><p>The harbour has a song.</p><button>Hear it</button></div>`,
    `{prose}<div class="wt-popover"><p>What is a knot?</p><button>Close</button></div>`,
    `{prose}<div popover><h4>Bells</h4><p>How to hear the harbour bell</p><button>Close</button></div>`,
    `{prose}<div role="dialog"><p>Einen Augenblick bitte</p></div>`,
  ],
  keeps: [
    `<div class="modal-verbs"><p>Can, may and must are three of them.</p></div>`,
    `<div role="dialog">{prose}{moreProse}{otherProse}</div>`,
    `{prose}<ul><li>Two cups (300 g) <a class="modal" href="/rye">Rye Flour</a></li></ul>`,
  ],
} satisfies Examples;
