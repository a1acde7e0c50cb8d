import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'small-box',
  kind: 'unlikely',
  label: 'Small box',
  why: 'The site names it as something beside the text.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'sidebar', 'popover', 'sold-out', 'cart-inner', 'cart-quantity', 'mini-cart', 'pagination', 'page-numbers',
      'badge', 'post-excerpt', 'tooltip-content', 'buy-box', 'published-dates', 'gem-c-metadata', 'subscription-links', 'rst-versions', 'version-banner', 'expert-attribution', 'rich-media-meta', 'rich-media-tool', 'article-tag', 'adjustable-servings', 'unit-conversion', 'printfooter', 'catlinks', 'site-sub', 'feed-links',
    ],
  },
  maxWords: 40,
  unless: ({ element, prose }) => prose > 0 || element.closest('h1,h2,h3,h4,h5,h6,dt,td,th') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<ul class="page-numbers"><li><a href="/2">2</a></li><li><a href="/3">3</a></li></ul>',
    '{prose}<div class="sidebar"><p>Lower cost through a second sail</p></div>{moreProse}',
    '{prose}<div class="gem-c-published-dates"><h2>Changes to this page</h2>Published 2 November 2024 <a href="#history">All of them</a></div>',
    '{prose}<span class="badge">Bestseller</span><div class="post-excerpt"><p>What the other boat brought.</p></div>',
  ],
  keeps: [
    '<div class="has-sidebar">{prose}</div>',
    '{prose}<h2 class="sidebar">The sails</h2><p>There are two.</p>',
    '{prose}<dl><dt>sails <span class="badge">Read only</span></dt><dd>Two.</dd></dl>',
  ],
} satisfies Examples;
