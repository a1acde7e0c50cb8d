import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'post-card',
  kind: 'forum',
  label: 'Writer’s card',
  why: 'Who wrote the post: rank, counters, and since when.',
  clues: {
    // As forum software names them.
    // biome-ignore format: a list of words reads better packed
    names: [
      'post-signature', 'user-details', 'user-action-time', 'user-flair', 'author-pane', 'author-stats', 'author-column',
      'user-extras', 'pairs-justified', 'join-date', 'post-count', 'user-card', 'entry-author', 'attribution-opposite', 'react-reactions', 'item-controls', 'time-short', 'votes', 'vote-count', 'vote-cell', 'upvotes', 'like-count', 'likes-count', 'view-count', 'reply-count',
    ],
  },
  maxWords: 40,
  unless: ({ prose }) => prose > 0,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<div class="post-signature"><p>answered Feb 12, 2011 at 1:01 Ada Winter 55.4k 24 gold badges 197 silver badges 315 bronze badges</p></div>{moreProse}',
    '{prose}<dl class="pairs pairs--justified"><dt>Points</dt><dd>58</dd></dl>{moreProse}',
  ],
  keeps: ['<div class="user-details">{prose}</div>', '{prose}<p class="details">The ferry has two decks.</p>'],
} satisfies Examples;
