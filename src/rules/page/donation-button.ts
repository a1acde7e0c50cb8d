import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'donation-button',
  kind: 'donation',
  label: 'Donation button',
  why: 'A button or link that asks for money.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Donate', 'Give', 'Contribute', 'Patreon', 'Membership', 'Join', 'Join us', 'PayPal', 'Ko-fi', 'Give now',
        'Support',
      ],
      de: ['Spenden', 'Unterstützen', 'Spende', 'Mitmachen'],
      fr: ['Don', 'Soutenir', 'Adhérer'],
      es: ['Dona', 'Donar', 'Apoya', 'Únete'],
      pt: ['Apoie', 'Doe', 'Doar'],
      it: ['Dona', 'Sostieni'],
      nl: ['Steun', 'Doneren'],
      pl: ['Wesprzyj', 'Wspieram'],
      ru: ['Поддержать', 'Пожертвовать'],
      zh: ['捐款', '捐赠', '赞助'],
      ja: ['寄付', 'サポート', '応援する'],
      ko: ['기부', '기부하기'],
      tr: ['Bağış'],
      ar: ['تبرع'],
      hi: ['दान'],
    },
  },
  needs: ['control', 'links'],
} satisfies Rule;

export const examples = {
  removes: [`{prose}<p><a href="/give">Donate</a></p>`, `{prose}<div><button>Spenden</button></div>`],
  keeps: [`<h2>Support</h2>{prose}`, '<table><tr><td>Spende</td><td>12 Euro</td></tr></table>'],
} satisfies Examples;
