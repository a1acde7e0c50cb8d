import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'ad-slot',
  kind: 'ads',
  label: 'Advertisement',
  why: 'A place for advertisements.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'advert', 'adverts', 'advertisement', 'advertising', 'advertisment', 'adslot', 'ad-slot', 'ad-unit', 'adunit',
      'ad-container', 'ad-wrapper', 'ad-wrap', 'ad-block', 'ad-box', 'ad-banner', 'ad-label', 'ads-label',
      'ad-placeholder', 'ad-space', 'ad-zone', 'ad-area', 'ad-holder', 'ad-inline', 'ad-sidebar', 'ads-container',
      'banner-ad', 'banner-ads', 'gpt-ad', 'div-gpt', 'google-auto-placed', 'adsbygoogle', 'native-ad', 'nativead',
      'sponsored-content', 'sponsored-post', 'sponsor-message', 'advads', 'adthrive', 'mediavine', 'ezoic-ad',
      'anzeige', 'werbung', 'publicidad', 'reklama', 'publicite', 'iklan', 'quads-location', 'code-block-ad', 'sam-item', 'sam-code-unit', 'sam-banner-unit',
    ],
    selector: 'ins.adsbygoogle, [data-ad-slot], [data-ad-unit], [data-ad-client], [data-google-query-id]',
  },
  maxWords: 80,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="ad-slot ad-slot--inline"><span>Nine lamps for a small boat</span></div>`,
    `{prose}<div id="div-gpt-ad-123"><p>Order the lamp today.</p></div>`,
    `{prose}<div class="anzeige"><b>Lampen für kleine Boote</b></div>`,
  ],
  keeps: [
    '<div class="ad-hoc"><p>A committee met on the pier.</p></div>',
    '<p class="lead">The load was heavy, and the road was wet.</p>',
    '<div class="head-unit"><p>A radio for the wheelhouse.</p></div>',
  ],
} satisfies Examples;
