import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'related-box',
  kind: 'related',
  label: 'Links to other articles',
  why: 'A box of links that lead away from this article.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'related', 'relatedposts', 'jp-relatedposts', 'yarpp', 'recirc', 'recirculation', 'more-stories', 'readmore',
      'read-next', 'read-more', 'read-also', 'recommended', 'recommendation', 'recommendations', 'similar', 'trending',
      'most-read', 'mostread', 'most-popular', 'popular-posts', 'recent-posts', 'next-article', 'next-post',
      'prev-post', 'post-navigation', 'posts-navigation', 'nav-links', 'pager', 'prev-next', 'prevpost', 'nextpost', 'onward', 'onward-journey',
      'story-reco', 'articleteaser', 'article-teaser', 'see-also', 'also-read', 'further-reading', 'you-may-like',
      'more-news', 'top-stories', 'latest-news', 'editors-picks', 'inline-related', 'baca-juga', 'leia-tambem',
    ],
    selector: 'a[rel~="prev"], a[rel~="next"]',
  },
  needs: ['links', 'name'],
  place: ['inside', 'after'],
  maxWords: 300,
  unless: ({ prose, linkDensity, words }) => prose > 0 && (linkDensity < 0.3 || words > 200),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<aside class="related-stories"><a href="/a">The night boat</a><a href="/b">What the fog leaves behind</a></aside>`,
    `{prose}<div class="recirc"><h4>Weiter</h4><ul><li><a href="/a">Das Rad der Mühle</a></li></ul></div>`,
    `{prose}<nav class="post-navigation"><a rel="prev" href="/a">The second winter</a> <a rel="next" href="/b">The fourth</a></nav>`,
    `{prose}<div><a rel="prev" href="/a">← The second winter</a></div><div class="nextpost"><a href="/b">The fourth →</a></div>`,
  ],
  keeps: [
    `{prose}<section class="related-work"><h2>Work by others</h2>{moreProse}{otherProse}</section>`,
    `<div class="similar"><a href="/a">The night boat</a></div>`,
  ],
} satisfies Examples;
