import type { Examples, Rule } from '../rule.ts';

/** Words that are as often a step of a manual. */
const isInstruction =
  /^(?:notifications|(?:turn on|enable|allow|get) notifications|benachrichtigungen aktivieren|알림 설정)$/;

export default {
  id: 'notification-prompt',
  kind: 'app',
  label: 'Notification prompt',
  why: 'The site asks to send notifications.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'onesignal', 'push-prompt', 'webpush', 'web-push', 'push-notification', 'push-notifications',
      'notification-prompt', 'pushengage', 'izooto', 'wonderpush', 'push-banner',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Turn on notifications', 'Configure browser push notifications', 'Get notified',
        'We’d like to send you notifications…', 'Would you like to receive notifications…', 'Notifications',
        'Join our WhatsApp channel',
      ],
      de: ['Push-Nachrichten', 'Push-Nachrichten aktivieren'],
      ko: ['알림 받기'],
    },
  },
  maxWords: 24,
  unless: (facts) => isInstruction.test(facts.text) && !facts.has('control') && !facts.has('links'),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><button>Turn on notifications</button></div><p>Join our WhatsApp channel</p>`,
    `{prose}<p>We'd like to send you notifications for the latest news and updates.</p>`,
    `{prose}<p>Push-Nachrichten aktivieren</p><p>알림 받기</p>`,
  ],
  keeps: [
    '<h2>Notifications</h2><p>Turn on notifications for one hour a day, the study suggests, and you sleep better.</p>',
    '<p>Get notified of nothing, know everything: the village works that way.</p>',
  ],
} satisfies Examples;
