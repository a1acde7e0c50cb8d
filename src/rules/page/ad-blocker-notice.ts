import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'ad-blocker-notice',
  kind: 'notice',
  label: 'Ad-blocker notice',
  why: 'The site asks to switch the ad blocker off.',
  clues: {
    names: ['adblock-notice', 'adblock-warning', 'adblock-message', 'adblocker-notice', 'fc-ab-root', 'tp-backdrop'],
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['We noticed you’re using an ad blocker…', 'Please disable your ad blocker…'],
      de: ['Bitte schalte deinen Adblocker aus…'],
      fr: ['Désactivez votre bloqueur de publicité…'],
      es: ['Desactiva tu bloqueador de anuncios…'],
      it: ['Disattiva l’ad blocker…'],
      pl: ['Wyłącz AdBlocka…'],
      ru: ['Отключите блокировщик рекламы…'],
    },
  },
  maxWords: 45,
} satisfies Rule;

export const examples = {
  removes: [
    `<div><p>We noticed you're using an ad blocker</p></div>{prose}`,
    `<p>Please disable your ad blocker to support our journalism and keep this page free for everyone.</p>{prose}`,
    `{prose}<p>Bitte schalte deinen Adblocker aus.</p>`,
    `<div class="adblock-notice"><p>Still hiding from us?</p></div>{prose}`,
  ],
  keeps: [
    '<p>Ad blockers are used by a third of all readers, and those who make a living from banners would like to know why.</p>',
    '<p>The readers were asked to disable the ad blocker for a week and to write down what they saw.</p>',
    '<p>Adblocker und Verlage streiten seit Jahren vor Gericht.</p>',
  ],
} satisfies Examples;
