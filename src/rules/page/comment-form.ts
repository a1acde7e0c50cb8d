import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-form',
  kind: 'comments',
  label: 'Comment form',
  why: 'A form for readers to write a comment.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'commentform', 'comment-form', 'comment-respond', 'reply-form', 'nocomments', 'no-comments',
      'comment-notes', 'comment-subscription-form', 'comment-login',
      'comments-closed', 'comment-policy', 'logged-in-as', 'quick-reply', 'wpd-form',
      'comments-loading', 'comment-count', 'comments-count', 'comments-link',
    ],
    selector: '#respond, form[action*="wp-comments-post"], form[action*="comment/reply"]',
  },
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div id="respond" class="comment-respond"><h3>What is on your mind?</h3><form action="/wp-comments-post.php">
      <p><label>Words <textarea></textarea></label></p><button>Off it goes</button></form></div>`,
    `{prose}<p class="akismet_comment_form_privacy_notice">Filtered by <a href="https://example.org/">a machine</a>.</p>`,
    `{prose}<form action="/comment/reply/12"><label>Ihr Text</label><textarea></textarea></form>`,
  ],
  keeps: [
    '<section class="commentary"><h2>Commentary</h2><p>The second verse is older than the first.</p></section>',
    '<div class="comments-off"><p>The tide comes in twice a day.</p></div>',
    '<article class="comment"><p>I sailed there in 1974, and the pier was made of wood.</p></article>',
  ],
} satisfies Examples;
