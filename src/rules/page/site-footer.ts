import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'site-footer',
  kind: 'navigation',
  label: 'Site footer',
  why: 'The foot of the site: its links, addresses and rights.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'colophon', 'site-footer', 'sitefooter', 'page-footer', 'pagefooter', 'global-footer', 'main-footer',
      'footer-widgets', 'footer-bottom', 'footer-content', 'footer-wrapper', 'footer-container', 'footer-area',
      'footer-top', 'bottom-footer', 'contentinfo',
    ],
    selector:
      'body > footer, footer:not(article footer, main footer, section footer, blockquote footer, [role="main"] footer)',
  },
  maxWords: 1500,
  unless: ({ prose, proseShare }) => prose > 4 || proseShare > 0.2,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<footer><ul><li><a href="/a">Who we are</a></li></ul><p>Pier 4, Harbour Town</p></footer>`,
    `{prose}<div id="colophon"><p>Hafenstraße 4</p></div>`,
  ],
  keeps: [
    `<article>{prose}<footer><p>Ada Lindqvist, the winter issue</p></footer></article>`,
    `<footer>{longProse}</footer>`,
  ],
} satisfies Examples;
