import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'app-prompt',
  kind: 'app',
  label: 'App prompt',
  why: 'The site offers its app.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'smartbanner', 'smart-banner', 'app-banner', 'app-promo', 'app-promotion', 'open-in-app',
      'get-app', 'get-the-app', 'app-download', 'download-app', 'app-cta', 'app-install', 'app-store-badge',
      'app-badges', 'openapp', 'branch-banner', 'appbanner',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Open in app', 'Download our app', 'Continue in the app', 'Get it on Google Play', 'Download on the App Store',
        'Scan the QR code to download…', 'Get the latest news straight to your phone…', 'Open in the app',
        'Install app', 'Read in app', 'Read in the app', 'Add us on Google', 'Set as preferred source',
        'Follow our WhatsApp channel…', 'Subscribe to our YouTube channel…', 'View in app', 'Start writing',
        'Substack is the home for great culture',
      ],
      de: ['In der App lesen', 'In der App öffnen'],
      fr: ['Lire dans l’app', 'Ouvrir dans l’application'],
      es: ['Abrir en la app', 'Descarga la app'],
      pt: ['Abrir no app', 'Abrir no aplicativo'],
      it: ['Apri nell’app', 'Scarica l’app'],
      nl: ['Open in de app', 'Open in app', 'Download de app'],
      pl: ['Otwórz w aplikacji', 'Pobierz aplikację'],
      zh: ['扫码下载', '客户端下载', '打开APP'],
      ja: ['アプリで開く', 'アプリで読む'],
      ko: ['앱으로 보기', '앱에서 열기'],
      id: ['Buka di aplikasi', 'Unduh aplikasi'],
      tr: ['Uygulamasını indirin', 'Uygulamada aç'],
      ar: ['حمّل التطبيق', 'افتح في التطبيق'],
      hi: ['ऐप डाउनलोड करने के लिए QR स्कैन करें'],
      ru: ['Открыть в приложении'],
    },
    patterns: [
      /^(?:get|enjoy|unlock) the (?:best|full) (?:experience|of [\p{L} ]{2,30})[-:,. ]{1,3}(?:in (?:our|the) app|faster access|exclusive features|download|with (?:our|the) app)\b[^.]{0,120}$/u,
      /^(?:download|get|install|try) the (?!word)[\p{L}\d ]{2,30} app (?:now|today|for free|for iphone|for android|on (?:ios|android|the app store|google play))\b.{0,40}$/u,
      /^(?:get it on google play|download on the app store)(?: (?:get it on google play|download on the app store))+$/,
      /^打开.{1,12}app(?:[,，]?查看.{0,12})?$/,
    ],
  },
  maxWords: 24,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Get the latest news straight to your phone with the Harbour Mail app.</p>',
    `{prose}<h3>Continue in the app</h3><p>Get the best experience—faster access, exclusive features, and a seamless way to stay updated.</p>`,
    `{prose}<p><a href="#">Get it on Google Play</a> <a href="#">Download on the App Store</a></p><p>Open in app</p>`,
    `{prose}<p>In der App lesen</p><p>Lire dans l’app</p>`,
    `{prose}<p>打开知乎App</p><p>アプリで開く</p>`,
    `<div class="smartbanner"><span>The Harbour Mail, free, for your telephone</span></div>{prose}`,
  ],
  keeps: [
    '<h2>The app economy</h2><p>Get the app, the driver says, and you may wait in the rain for free.</p>',
    '<p>Download the map before you leave the harbour, as the island has no mast.</p>',
    '<p>Get the best experience you can in a small yard before you go to a large one.</p>',
  ],
} satisfies Examples;
