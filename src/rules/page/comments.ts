import type { Examples, Rule } from '../rule.ts';

/** Of a thread the outermost box holds most of the page's prose, and stays; the boxes inside are for it to answer. */
function isWithinComments(element: Element): boolean {
  for (let up = element.parentElement; up && !/^(?:body|main|article)$/.test(up.localName); up = up.parentElement)
    if (/comment/i.test(`${up.className} ${up.id}`)) return true;
  return false;
}

export default {
  id: 'comments',
  kind: 'comments',
  label: 'Comments',
  why: 'What readers wrote under the article.',
  clues: {
    names: ['comments', 'commentlist', 'comment-list', 'comment-section', 'comment-tree', 'comment-holder'],
  },
  place: ['inside', 'after'],
  maxWords: 20_000,
  maxProseShare: 0.95,
  maxProseShareInThread: 0.45,
  // Without a link, an item or two paragraphs nobody has written yet; what stands there is something else of that name.
  unless: ({ element, links, items, prose }) =>
    (links < 2 && items === 0 && prose < 2) || isWithinComments(element) || /testimonial/i.test(element.className),
} satisfies Rule;

export const examples = {
  removes: [
    // More than half of the page's prose.
    `{prose}<ol class="commentlist"><li><p>I saw that boat too, on the morning when the fog stood so high over the sound that we heard her engine long before the light, and thought her lost.</p></li><li><p>My father had steered her before the war, and he always said that she turned like a cow and ran like a horse, and that both were the fault of her keel.</p></li></ol>`,
    `{prose}<div id="comment-holder"><ul><li class="comment"><p>I saw that boat too.</p></li></ul></div>`,
    `{longProse}<section id="comments"><h2>2 remarks</h2><ul><li>I saw that boat too.</li></ul></section>`,
    `{longProse}<div class="post-comments"><p>I saw that boat too.</p><a href="#1">May 2</a> <a href="#r">Reply</a></div>`,
    `{longProse}<div id="story_comment_list">
      <b>Ann</b><p>I saw that boat too, and I have never understood why nobody in the whole of the harbour wanted to say whose it was, or what became of the two men who rowed it home.</p>
      <b>Bo</b><p>My father built it in the winter of the long frost, with planks from the old mill, and he always said that it would outlive every one of us who laughed at the colour of its sail.</p></div>`,
  ],
  keeps: [
    `<div class="comments">{longProse}</div>`,
    `{longProse}<div id="pageComments"><p>Is this page right?</p></div>`,
    `{longProse}<div id="comments">{moreProse}</div>`,
    `<div class="thread"><div class="comment">{prose}</div></div>`,
    `{prose}<div class="commentary"><p>He says what he sees.</p></div>`,
  ],
} satisfies Examples;
