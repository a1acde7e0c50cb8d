import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'ad-mark',
  kind: 'ads',
  label: 'Ad label',
  why: 'A short mark of paid content, on a link or in a box for advertisements.',
  clues: {
    phrases: {
      en: ['Ad', 'Ads', 'Advertising', 'Sponsored', 'Promoted', 'Sponsor', 'Learn more'],
      fr: ['Sponsorisé'],
      es: ['Patrocinado', 'Sigue leyendo'],
      ja: ['PR', 'スポンサー', 'プロモーション'],
      zh: ['推广'],
    },
  },
  needs: ['name', 'links', 'role'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="modal"><span>Ad</span></div>`,
    `{prose}<p><a href="https://example.org/?ref">Sponsored</a></p>`,
  ],
  keeps: [
    '<h2>PR</h2><p>The trade has three names, and this is the oldest.</p>',
    '<table><tr><td>Ad</td><td>12 Euro</td></tr></table>',
    '<p>Promotion</p>',
  ],
} satisfies Examples;
