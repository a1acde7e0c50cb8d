import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'thread-overview',
  kind: 'forum',
  label: 'Overview of the thread',
  why: 'Counters of the thread, and who writes most.',
  clues: { names: ['topic-overview', 'topic-map'] },
  maxWords: 200,
  unless: ({ prose, tag }) => prose > 2 || /^h\d$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: ['<div class="cTopicOverview"><ul><li>Replies 29</li><li>Created 4 yr</li></ul></div>{prose}'],
  keeps: ['<h2 class="topic-map">The sounds of the bay</h2>{prose}', '<div class="topic-map">{longProse}</div>'],
} satisfies Examples;
