import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'mail-furniture',
  kind: 'mail',
  label: 'Mail footer',
  why: 'It belongs to the e-mail that this page was sent as.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'View in browser', 'View this email in your browser', 'Open in browser', 'Read online',
        'Was this newsletter forwarded to you…', 'You are receiving this email because…',
        'You received this email because…', 'Manage preferences', 'Manage your subscription', 'Manage subscription',
        'Email preferences', 'Unsubscribe', 'Start your Substack',
        'Subscribe for free to receive new posts and support my work',
      ],
      de: ['Im Browser ansehen', 'Abbestellen'],
      fr: ['Se désabonner', 'Me désabonner'],
      ru: ['Отписаться'],
      ja: ['配信停止'],
    },
  },
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `<p>View this email in your browser</p>{prose}<p>Unsubscribe</p>`,
    `{prose}<p>You are receiving this email because you opted in at our website.</p><p>Manage preferences</p>`,
    `<p>Im Browser ansehen</p>{prose}<p>Se désabonner</p><p>配信停止</p>`,
  ],
  keeps: [
    '<h2>How to unsubscribe from everything</h2><p>Unsubscribe on Sundays, she suggests, with coffee and no mercy.</p>',
    '<p>You are receiving this letter late, wrote the captain.</p>',
  ],
} satisfies Examples;
