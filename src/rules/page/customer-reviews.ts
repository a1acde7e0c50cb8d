import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'customer-reviews',
  kind: 'comments',
  label: 'Customer reviews',
  why: 'What customers of a shop wrote about the product.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'product-reviews', 'customer-reviews', 'customerreviews', 'tab-reviews', 'ratings-and-reviews', 'ratings-reviews', 'seo-reviews',
      'jdgm', 'yotpo', 'stamped-main-widget', 'bazaarvoice', 'bv-content', 'okendo', 'loox', 'spr-container', 'spr-reviews',
      'powerreviews', 'pr-review', 'productreview', 'review-body', 'customer-review',
      'pdp-reviews', 'global-reviews', 'google-feedback', 'grw-reviews',
    ],
  },
  maxWords: 20_000,
  maxProseShare: 0.8,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="woocommerce-tab-reviews"><p>The lamp came in two days and burns well.</p></div>`,
    // More than half of the page's prose.
    `{prose}<div class="product-reviews"><p>It came in two days, packed in straw as my grandmother packed eggs, and has burned every evening since without a flicker, a smell or a drop of oil spilt on the table.</p><p>Mine came in two days, packed in straw as my grandmother packed eggs, and has burned every evening since without a flicker, a smell or a drop of oil spilt on the table.</p></div>`,
    `{prose}<div class="jdgm-widget"><p>The lamp came in two days and burns well.</p></div>`,
  ],
  keeps: [
    `<article class="category-product-reviews">{prose}</article>`,
    `{prose}<p id="reviews">Reviews of the play were mixed.</p>`,
  ],
} satisfies Examples;
