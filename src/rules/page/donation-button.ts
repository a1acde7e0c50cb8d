import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'donation-button',
  kind: 'donation',
  label: 'Donation button',
  why: 'A button or link that asks for money.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Donate', 'Give', 'Contribute', 'Patreon', 'Membership', 'Join', 'Join us', 'PayPal', 'Give now', 'Support'],
      de: ['Spenden', 'Unterstützen', 'Spende'],
      fr: ['Don'],
      es: ['Dona', 'Apoya'],
      pt: ['Apoie', 'Doe'],
      it: ['Dona', 'Sostieni'],
      nl: ['Steun'],
      pl: ['Wesprzyj'],
      ru: ['Поддержать'],
      ja: ['寄付', 'サポート'],
      ar: ['تبرع'],
    },
  },
  needs: ['control', 'links'],
} satisfies Rule;

export const examples = {
  removes: [`{prose}<p><a href="/give">Donate</a></p>`, `{prose}<div><button>Spenden</button></div>`],
  keeps: [`<h2>Support</h2>{prose}`, '<table><tr><td>Spende</td><td>12 Euro</td></tr></table>'],
} satisfies Examples;
