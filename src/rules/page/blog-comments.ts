import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'blog-comments',
  kind: 'comments',
  label: 'Comments',
  why: 'What readers wrote under a post of a blog.',
  clues: {
    // As WordPress and its themes name them; a forum's posts are never called so.
    names: ['thread-even', 'thread-odd', 'li-comment', 'commentlist'],
  },
  place: ['inside', 'after'],
  maxWords: 5_000,
  maxProseShare: 0.8,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<ol class="commentlist"><li class="comment even thread-even" id="li-comment-7"><p>I saw that boat too.</p></li></ol>`,
  ],
  keeps: [`<div class="thread"><div class="comment">{prose}</div></div>`, `<ul class="evenings"><li>{prose}</li></ul>`],
} satisfies Examples;
