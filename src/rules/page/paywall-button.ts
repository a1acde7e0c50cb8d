import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'paywall-button',
  kind: 'paywall',
  label: 'Subscription button',
  why: 'A button or link that sells a subscription or opens the rest.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Subscribe', 'Continue reading', 'Not a member', 'For subscribers', 'Free trial', 'Join now'],
      de: ['Weiterlesen', 'Abonnieren', 'Abo abschließen', 'Abo'],
      fr: ['Lire la suite', 'S’abonner', 'Abonnez-vous', 'Abonnés'],
      es: ['Suscríbete', 'Suscribite', 'Contenido exclusivo', 'Sigue leyendo'],
      pt: ['Assine', 'Conteúdo exclusivo'],
      it: ['Abbonati', 'Continua a leggere'],
      nl: ['Lees verder'],
      pl: ['Czytaj dalej', 'Prenumerata'],
      ru: ['Подписаться'],
      zh: ['订阅', '訂閱', '阅读全文', '继续阅读'],
      ja: ['続きを読む'],
      ko: ['구독'],
      id: ['Berlangganan'],
      tr: ['Abone ol', 'Devamını oku'],
      ar: ['اشترك'],
      hi: ['सब्सक्राइब'],
    },
  },
  needs: ['control', 'links', 'name'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><a href="/plans">Subscribe</a></p>`,
    `{prose}<div><button>Weiterlesen</button></div>`,
    `{prose}<div><a href="#rest">続きを読む</a></div>`,
  ],
  keeps: [
    '<h2>Subscribe</h2><p>The verb once meant to sign at the foot of a page, which is how the bishops used it.</p>',
    '<table><tr><td>Abo</td><td>12 Euro</td></tr></table>',
    '<p>Lire la suite au lit, le livre à la main, est un plaisir que l’on perd.</p>',
  ],
} satisfies Examples;
