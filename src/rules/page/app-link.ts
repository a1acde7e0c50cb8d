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
        'App Store', 'Google Play', 'Apps', 'Mobile app', 'iOS', 'Android', 'Install', 'Get', 'Get the app',
        'Install the app', 'Open the app', 'Open app', 'Download the app', 'Download app', 'Use app',
        'Scan the QR code', 'App',
      ],
      de: ['Apps', 'App öffnen'],
      fr: ['Applications', 'L’application', 'Télécharger l’application'],
      ko: ['모바일 앱', '앱'],
      es: ['Descarga la app'],
      id: ['Unduh aplikasi'],
      hi: ['ऐप खोलें'],
      zh: ['客户端', 'APP', '下载APP'],
      ja: ['アプリ', 'アプリをダウンロード'],
      ru: ['Приложение', 'Скачать приложение'],
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
