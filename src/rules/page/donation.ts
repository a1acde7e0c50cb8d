import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'donation',
  kind: 'donation',
  label: 'Donation appeal',
  why: 'The site asks for money or membership.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'donate', 'support-us', 'patreon-button', 'kofi', 'ko-fi', 'buymeacoffee',
      'bmc-btn', 'steady-paywall',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Donate now', 'Donate today', 'Make a donation', 'Make a contribution', 'Support us', 'Support our work',
        'Support our journalism', 'Support independent journalism', 'Support this site', 'Support the Guardian',
        'Become a member', 'Become a member today', 'Become a patron', 'Buy me a coffee',
        'Subscribe to help support the work of our entire newsroom', 'If you value our reporting…', 'Donate via PayPal',
      ],
      de: ['Jetzt spenden', 'Unterstütze uns', 'Unterstützen Sie uns', 'Unterstützen Sie unsere Arbeit', 'Jetzt unterstützen', 'Unterstützen Sie diese Form…'],
      fr: ['Faire un don', 'Soutenez-nous', 'Faites un don'],
      es: ['Hazte socio', 'Haz una donación'],
      it: ['Sostienici', 'Dona ora'],
      nl: ['Steun ons', 'Doneer'],
      pl: ['Wesprzyj nas'],
      ru: ['Поддержите нас'],
      zh: ['赞赏', '打赏'],
      ja: ['寄付する', 'サポートする', 'いいなと思ったら応援しよう', 'この記事が気に入ったらサポートをしてみませんか…', 'よろしければサポートお願いします…'],
      ko: ['후원하기', '후원', '좋은 기사 후원하기'],
      id: ['Dukung kami'],
      tr: ['Destek ol'],
      ar: ['تبرع الآن', 'ادعمنا'],
      hi: ['सहयोग करें'],
    },
  },
  maxWords: 40,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Support independent journalism</p><p><a href="/give">Donate now</a></p>`,
    `{prose}<p>If you value our reporting, please think about giving a little each month, as eight hundred of your neighbours do.</p>`,
    `{prose}<p>Jetzt spenden!</p><p>Faire un don</p>`,
    `{prose}<p>좋은 기사 후원하기</p><p>寄付する</p>`,
  ],
  keeps: [
    '<h2>Who donates, and why</h2><p>Donate a boat and you get a plaque; donate a net and you get fish.</p>',
    '<p>Become a member of the crew by lunch and you may eat with it.</p>',
    '<p>Spenden gingen nach der Flut aus neun Ländern ein.</p>',
  ],
} satisfies Examples;
