import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'app-link',
  kind: 'app',
  label: 'App link',
  why: 'A link to an app store.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'App Store', 'Google Play', 'Apps', 'Mobile app', 'iOS', 'Android', 'AppGallery', 'Install', 'Get',
        'Google Play Store', 'Apple App Store', 'App',
      ],
      de: ['Apps', 'Unsere Apps', 'Zur App', 'Play Store'],
      fr: ['Applications', 'L’application'],
      ko: ['모바일 앱', '앱'],
      zh: ['客户端', 'APP', '手机版'],
      ja: ['アプリ'],
      ru: ['Приложение', 'Мобильное приложение'],
    },
  },
  needs: ['control', 'links'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><a href="https://example.org/app">App Store</a></p>`,
    `{prose}<div><a href="#">모바일 앱</a></div>`,
  ],
  keeps: [`<h2>Android</h2>{prose}`, '<table><tr><td>iOS</td><td>Android</td></tr></table>'],
} satisfies Examples;
