import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-service',
  kind: 'comments',
  label: 'Comment widget',
  why: 'The frame of a comment service, without its comments.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'disqus', 'dsq', 'fb-comments', 'coral-talk', 'coral-thread', 'spot-im', 'openweb', 'livefyre',
      'hyvor-talk', 'giscus', 'utterances', 'isso-thread', 'viafoura', 'vf-comments', 'intensedebate', 'cackle',
      'livere', 'commento',
    ],
  },
  maxWords: 60,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div id="disqus_thread"><p>Powered by a service that has not loaded yet.</p></div>`,
    `{prose}<div class="fb-comments">Kommentare werden geladen</div>`,
  ],
  keeps: [
    `<div class="remarks"><p>Two remarks of the captain are in the log.</p></div>`,
    `<p class="coral">Coral grows a finger's breadth a year.</p>`,
  ],
} satisfies Examples;
