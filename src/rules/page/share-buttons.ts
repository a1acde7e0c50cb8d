import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'share-buttons',
  kind: 'share',
  label: 'Share buttons',
  why: 'Buttons that share the page.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'share', 'sharing', 'sharedaddy', 'addtoany', 'addthis', 'shareaholic', 'shariff', 'social',
      'socials', 'sns', 'st-btn', 'heateor', 'sharethis', 'sharebar', 'sharebuttons', 'ssba', 'essb', 'monarch', 'fb-like', 'likebox', 'likes', 'pinterest', 'follow-us', 'socialmedia',
      'socialicons', 'socialshare', 'teilen', 'compartir', 'partager', 'kakao', 'sharer',
    ],
    selector:
      '[title^="Share on" i], [aria-label^="Share on" i], [aria-label^="Share this" i], [data-component-name="ButtonCreateButton"], [data-testid^="share"]',
  },
  needs: ['links', 'control', 'share-link', 'list'],
  maxWords: 60,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="post-share"><span>Pass it on</span> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>
      <a href="https://x.com/intent/post?url=x">X</a></div>`,
    `<ul class="social-icons"><li><a href="https://example.org/a">Facebook</a></li><li><a href="https://example.org/b">YouTube</a></li></ul>{prose}`,
    `{prose}<div class="sharedaddy"><h3>Teilen mit:</h3><ul><li><a href="https://example.org/?share=x">X</a></li></ul></div>`,
    `{prose}<div><button aria-label="Share this story">Tell a friend</button></div>`,
  ],
  keeps: [
    '<section class="market-share"><h2>Who sells the apples</h2><p>Two growers hold nine tenths of the trade.</p></section>',
    '<p class="social-history">The harbour was a parish of its own.</p>',
    '<div class="shareholder-letter"><p>Dear friends, the boat paid for itself.</p><a href="/boat">The boat</a></div>',
  ],
} satisfies Examples;
