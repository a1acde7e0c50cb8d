import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'section-label',
  kind: 'breadcrumbs',
  label: 'Section label',
  why: 'The name of the section, above the title.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'eyebrow', 'kicker', 'section-label', 'section-name', 'article-section', 'post-category', 'cat-links',
      'category-label', 'overline', 'rubric', 'rubrik', 'topline', 'post-categories', 'entry-category',
      'article-category',
    ],
  },
  place: 'before',
  maxWords: 8,
  inSentences: true,
  // Sphinx calls small headings so: `<p class="rubric">Notes</p>`.
  unless: ({ element }) => element.closest('h1,h2,h3,h4,p.rubric') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    `<div class="eyebrow">Boats</div><h1 data-stays>The night ferry</h1>{prose}`,
    `<p class="post-category"><a href="/b">Hafen</a></p>{prose}`,
  ],
  keeps: [
    `<h2 class="kicker">Before dawn</h2>{prose}`,
    `<h2>1. <a class="section-name" href="#s1">Introduction</a></h2>{prose}`,
    `<p class="rubric">Notes</p>{prose}`,
    `{prose}<p class="overline">A line above the line.</p>{moreProse}`,
  ],
} satisfies Examples;
