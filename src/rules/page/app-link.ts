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
        'Google Play Store', 'Apple App Store', 'Get the app', 'Install the app', 'Install app', 'Open the app',
        'Open app', 'Download the app', 'Download app', 'Use the app', 'Use app', 'Try the app', 'Scan the QR code',
        'App',
      ],
      de: ['Apps', 'Unsere Apps', 'Zur App', 'Play Store', 'App öffnen', 'App herunterladen', 'App installieren'],
      fr: ['Applications', 'L’application', 'Télécharger l’application', 'Ouvrir l’application'],
      ko: ['모바일 앱', '앱', '앱 설치', '앱 다운로드', '앱 설치하기'],
      es: ['Descargar la app', 'Descarga la app', 'Abrir app'],
      pt: ['Baixe o app', 'Baixe o aplicativo'],
      it: ['Scarica l’app'],
      nl: ['Download de app'],
      pl: ['Pobierz aplikację'],
      id: ['Unduh aplikasi', 'Download aplikasi'],
      tr: ['Uygulamayı indir', 'Uygulamayı aç'],
      ar: ['تحميل التطبيق', 'حمل التطبيق'],
      hi: ['ऐप खोलें', 'ऐप डाउनलोड करें', 'ऐप इंस्टॉल करें'],
      zh: ['客户端', 'APP', '手机版', '下载APP'],
      ja: ['アプリ', 'アプリを開く', 'アプリをインストール', 'アプリをダウンロード'],
      ru: ['Приложение', 'Мобильное приложение', 'Скачать приложение', 'Установить приложение'],
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
