import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'browser-update',
  kind: 'notice',
  label: 'Browser-update notice',
  why: 'The site asks for a newer browser.',
  clues: {
    names: [
      'browsehappy',
      'browserupgrade',
      'browser-upgrade',
      'browser-update',
      'outdated-browser',
      'chromeframe',
      'buorg',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Please update your browser', 'Please upgrade your browser', 'Please upgrade your browser to…',
        'You are using an outdated browser…', 'You are using an out of date browser…',
        'You should upgrade or use an alternative browser', 'It may not display this or other websites correctly…',
        'A list of the most popular web browsers can be found below…', 'This browser is no longer supported…',
      ],
      de: ['Ihr Browser ist veraltet…'],
      fr: [
        'Votre navigateur est obsolète…', 'Votre navigateur n’est plus pris en charge…',
        'Veuillez mettre à jour votre navigateur…',
      ],
      es: ['Su navegador está desactualizado…', 'Actualice su navegador'],
      pt: ['Seu navegador está desatualizado…', 'Atualize o seu navegador'],
      it: ['Il tuo browser non è aggiornato…'],
      nl: ['Je browser is verouderd…'],
      pl: ['Twoja przeglądarka jest nieaktualna…'],
      ru: ['Ваш браузер устарел…', 'Обновите браузер'],
      zh: ['您的浏览器版本过低…', '您的瀏覽器版本過舊…'],
      ja: ['当サイトは最新ブラウザでの閲覧を推奨します…', 'お使いのブラウザは対応していません…'],
      ko: ['지원하지 않는 브라우저입니다…'],
      id: ['Peramban Anda sudah usang…'],
      tr: ['Tarayıcınız güncel değil…'],
      ar: ['متصفحك قديم…', 'المتصفح غير مدعوم…'],
      hi: ['आपका ब्राउज़र पुराना है…'],
      uk: ['Ваш браузер застарів…'],
    },
    patterns: [
      /^(?:sorry, )?your (?:current |web )?browser (?:is|appears to be|seems to be) (?:out of date|out-of-date|outdated|unsupported|not supported|no longer supported)(?:$|[.!]|,? (?:and|so|which) (?:it )?(?:may|might|can|will) )/,
      /^(?:sorry, )?your (?:current |web )?browser is out of date,? and (?:this|our|the) (?:web)?site (?:may|might|will)\b/,
      /^just click on (?:the|an|one of the) icons? (?:below )?to (?:get|go|be taken) to (?:the|its) download page$/,
      /^(?:ie|internet explorer) ?\d* (?:is not|is no longer|isn't) supported\. for (?:an|the) (?:optimal|best) experience\b/,
      /^for (?:an|the) (?:optimal|best) experience,? (?:please )?visit (?:our|this) site on another browser$/,
    ],
  },
  maxWords: 45,
} satisfies Rule;

export const examples = {
  removes: [
    '<p>Your browser is out of date, and this site may not look as it should. Just click on the icons below.</p>{prose}',
    `<h2>Please Update your browser</h2><p>Your browser is out of date, and may not be compatible with our website.
      A list of the most popular web browsers can be found below.</p>
      <p>Just click on the icons to get to the download page.</p>{prose}`,
    `<div class="browsehappy">You are using an <strong>outdated</strong> browser. Please
      <a href="https://example.org/">upgrade your browser</a> to improve your experience and security.</div>{prose}`,
    `<p>Votre navigateur n’est plus pris en charge. Nous vous conseillons d’en changer.</p>{prose}`,
    `<p>您的浏览器版本过低，请升级</p>{prose}`,
  ],
  keeps: [
    `<h2>Update your browser first</h2><p>Your browser is out of date more often than your shoes are, says the
      librarian who teaches the evening class, and she has the numbers to show for it.</p>`,
    '<p>You should upgrade the whole fleet, or use an alternative route, the report told the ferry company.</p>',
    '<p>Ihr Browserverlauf verrät viel: Was Menschen nachts lesen, lesen sie am Tag nicht.</p>',
    '<pre>Please update your browser</pre>',
  ],
} satisfies Examples;
