import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'newsletter-heading',
  kind: 'newsletter',
  label: 'Newsletter sign-up',
  why: 'A heading or button of a newsletter sign-up.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Newsletter', 'Newsletters', 'Sign up', 'Sign up now', 'Sign me up', 'Ready for more', 'Stay in the loop',
        'Stay informed', 'Stay updated', 'Stay up to date', 'Get updates', 'Keep in touch', 'Please wait',
        'Mailing list', 'Subscribed', 'Email',
      ],
      de: ['Jetzt anmelden'],
      fr: ['S’inscrire'],
      es: ['Regístrate', 'Boletín'],
      pt: ['Cadastre-se'],
      it: ['Iscriviti'],
      nl: ['Nieuwsbrief', 'Meld je aan', 'Schrijf je in'],
      pl: ['Zapisz się'],
      ru: ['Подписывайтесь на нас'],
      zh: ['電子報'],
      ja: ['メールマガジン', 'メルマガ'],
      ko: ['뉴스레터'],
      id: ['Buletin'],
      tr: ['Bülten'],
      ar: ['النشرة البريدية', 'نشرة الأخبار'],
      hi: ['न्यूज़लेटर'],
    },
  },
  needs: ['control'],
  takes: 'label',
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><h3>Ready for more?</h3><form><input type="email"><button>Subscribe</button></form></div>`,
    `{prose}<div><button>Sign up</button></div>`,
    `{prose}<div><h4>Nieuwsbrief</h4><p>Elke vrijdag het nieuws van de kust.</p><input type="email"><button>Ja, graag</button></div>`,
  ],
  keeps: [
    `<h2>Ready for more?</h2>{prose}`,
    '<h2>Newsletter</h2><p>The word is older than the post: merchants wrote such letters for each other by candle light.</p>',
    '<table><tr><td>Newsletter</td><td>monthly</td></tr></table>',
  ],
} satisfies Examples;
