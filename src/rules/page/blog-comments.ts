import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'blog-comments',
  kind: 'comments',
  label: 'Comments',
  why: 'What readers wrote under a post of a blog.',
  clues: {
    // As WordPress with its themes and Blogger name them; a forum's posts are never called so.
    names: ['thread-even', 'thread-odd', 'li-comment', 'commentlist', 'comment-holder'],
  },
  place: ['inside', 'after'],
  maxWords: 5_000,
  maxProseShare: 0.8,
} satisfies Rule;

export const examples = {
  removes: [
    // More than half of the page's prose.
    `{prose}<ol class="commentlist"><li><p>I saw that boat too, on the morning when the fog stood so high over the sound that we heard her engine long before the light, and thought her lost.</p></li><li><p>My father had steered her before the war, and he always said that she turned like a cow and ran like a horse, and that both were the fault of her keel.</p></li></ol>`,
    `{prose}<div id="comment-holder"><ul><li class="comment"><p>I saw that boat too.</p></li></ul></div>`,
    `{prose}<ol class="commentlist"><li class="comment even thread-even" id="li-comment-7"><p>I saw that boat too.</p></li></ol>`,
  ],
  keeps: [`<div class="thread"><div class="comment">{prose}</div></div>`, `<ul class="evenings"><li>{prose}</li></ul>`],
} satisfies Examples;
