import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'related-box',
  kind: 'related',
  label: 'Links to other articles',
  why: 'A box of links that lead away from this article.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'related', 'relatedposts', 'yarpp', 'recirc', 'recirculation', 'more-stories', 'readmore',
      'read-next', 'read-more', 'read-also', 'recommended', 'recommendation', 'recommendations', 'similar', 'trending',
      'most-read', 'mostread', 'most-popular', 'popular-posts', 'recent-posts', 'next-article', 'next-post',
      'prev-post', 'post-navigation', 'posts-navigation', 'nav-links', 'pager', 'prev-next', 'prevpost', 'nextpost', 'onward',
      'story-reco', 'articleteaser', 'article-teaser', 'see-also', 'also-read', 'further-reading', 'you-may-like',
      'more-news', 'top-stories', 'latest-news', 'editors-picks', 'baca-juga', 'leia-tambem', 'links-block', 'more-topics-container', 'suggested-topics',
    ],
    selector: 'a[rel~="prev"], a[rel~="next"]',
  },
  needs: ['links', 'name'],
  place: ['before', 'inside', 'after'],
  maxWords: 300,
  maxProseShare: 0.5,
  // Before the text stands what a page is about, too. Cards with an excerpt each are prose, but their headings lead away.
  unless: ({ prose, linkDensity, words, element, place }) =>
    (place === 'before' && (words > 60 || !/related/i.test(element.className))) ||
    (prose > 0 &&
      (linkDensity < 0.3 || words > 200) &&
      element.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3,h4)').length < 3),
} satisfies Rule;

export const examples = {
  removes: [
    `<div class="related narrow"><h2>More</h2><ul><li><a href="/a">The night boat</a></li><li><a href="/b">Fog</a></li></ul></div>{prose}`,
    `{prose}<aside class="related-stories"><a href="/a">The night boat</a><a href="/b">What the fog leaves behind</a></aside>`,
    `{prose}<div id="suggested-topics"><h3>Elsewhere</h3><table><tr><td><a href="/a">Is my boat a liar?</a></td></tr></table></div>`,
    `{prose}<div class="recirc"><h4>Weiter</h4><ul><li><a href="/a">Das Rad der Mühle</a></li></ul></div>`,
    `{prose}<nav class="post-navigation"><a rel="prev" href="/a">The second winter</a> <a rel="next" href="/b">The fourth</a></nav>`,
    `{prose}<div><a rel="prev" href="/a">← The second winter</a></div><div class="nextpost"><a href="/b">The fourth →</a></div>`,
    `{longProse}<div class="related-posts">
      <h3><a href="/a">The night boat</a></h3><p>She came up the river in the dark, with a lamp at the bow and two sacks of salt below, and nobody on the quay asked whose boat it was.</p>
      <h3><a href="/b">What the fog leaves</a></h3><p>Every spring the women of the lower town hang their nets out of the windows and wait for the fog to lift, as their mothers did before them.</p>
      <h3><a href="/c">Ropes</a></h3><p>Fourteen strands go into a rope that holds a ferry.</p></div>`,
  ],
  keeps: [
    `{prose}<section class="related-work"><h2>Work by others</h2>{moreProse}{otherProse}</section>`,
    `<div class="similar"><a href="/a">The night boat</a></div>`,
    `<div class="related-products"><a href="/a">The night boat</a></div>`,
    `<div class="recommended"><a href="/a">The night boat</a></div>{prose}`,
  ],
} satisfies Examples;
