import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'consent-prompt',
  kind: 'consent',
  label: 'Cookie notice',
  why: 'The site asks for consent to cookies, or links to the choices.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Cookie settings', 'Cookies settings', 'Cookie preferences', 'Manage cookies', 'Manage consent',
        'Manage cookie preferences', 'Manage cookie consent', 'Your privacy choices', 'Privacy Preference Center',
        'Privacy manager', 'We care about your privacy', 'We value your privacy', 'Accept cookies',
        'Accept all cookies', 'Reject all cookies', 'Accept all', 'Reject all', 'Confirm my choices', 'Always active',
        'Decline cookies', 'Powered by GDPR Cookie Compliance', 'This cookie is set by GDPR Cookie Consent plugin…',
        'Do Not Sell or Share My Personal Information', 'Do Not Sell My Personal Information', 'Do Not Sell My Info',
        'We and our partners store and/or access information on a device…',
        'We and our partners process data to provide…', 'By continuing to use this website you agree…',
        'By clicking "Accept…', 'This site uses cookies', 'This website uses cookies', 'We use cookies',
      ],
      de: [
        'Cookie-Einstellungen', 'Cookie-Richtlinie', 'Alle Cookies akzeptieren', 'Zustimmung verwalten',
        'Cookies akzeptieren', 'Mit Werbung weiterlesen', 'Wenn du die Website weiter nutzt…',
      ],
      fr: [
        'Gestion des cookies', 'Accepter les cookies', 'Refuser et s’abonner', 'Modifier mes choix de cookies',
        'Continuer sans accepter',
      ],
      es: ['Configurar cookies', 'Aceptar y continuar', 'Política de cookies'],
      pt: ['Aceitar cookies', 'Política de cookies'],
      it: ['Preferenze sui cookie', 'Accetta tutti', 'Continua senza accettare'],
      nl: ['Cookiebeleid', 'Cookies accepteren', 'Cookie-instellingen'],
      pl: ['Ustawienia plików cookie', 'Informacja o cookies', 'Informujemy, że korzystamy z cookies…', 'Ta strona używa cookies…', 'Ta strona korzysta z plików cookie…'],
      zh: ['接受全部'],
      ja: ['クッキー設定', 'Cookieの使用に同意する'],
      ko: ['쿠키 설정', '모두 동의'],
      id: ['Kebijakan cookie', 'Terima semua'],
      tr: ['Çerez politikası', 'Çerez ayarları', 'Tümünü kabul et'],
      ar: ['سياسة ملفات تعريف الارتباط'],
      hi: ['कुकी नीति'],
      uk: ['Цей сайт використовує файли cookie…', 'Ми використовуємо файли cookie…', 'Цей сайт використовує cookie…'],
      he: ['אתר זה עושה שימוש בעוגיות…', 'אתר זה משתמש בעוגיות…'],
    },
    patterns: [
      /^(?:this|our) (?:web ?site|site|page|blog)s? (?:uses?|may use) (?:functional |its own |first-party |third-party )?cookies (?:to|in order|and|so|for|from)\b/,
      /^we (?:and our (?:\d+ )?(?:trusted )?partners )?use (?:functional |essential )?cookies (?:and|on (?:this|our)|to|in order)\b/,
      /^(?:diese|unsere) (?:web ?site|webseite|seite) (?:benutzt|verwendet|nutzt) cookies\b/,
      /^wir (?:verwenden|nutzen|setzen) (?:auf (?:unserer|dieser) (?:website|webseite|seite) )?cookies\b/,
      /^(?:ce site|notre site|nous) (?:utilise|utilisons) des cookies (?:pour|afin)\b/,
      /^(?:este sitio|esta web|nuestro sitio|este sitio web) (?:utiliza|usa) cookies (?:para|propias|y)\b/,
      /^(?:utilizamos|usamos) (?:os )?cookies (?:propias|para|e|y)\b/,
      /^(?:questo sito|il nostro sito) (?:utilizza|usa) (?:i )?cookie\b/,
      /^(?:deze (?:web)?site|wij|we) (?:gebruikt|gebruiken|maakt gebruik van) (?:functionele )?cookies\b/,
      /^мы используем (?:файлы )?cookie/,
      /^(?:本网站|本站|我们|本網站|我們)(?:使用|会使用|會使用) ?cookie/,
      /^(?:当サイト|このサイト|本サイト|当ウェブサイト)では、?(?:cookie|クッキー)を/,
    ],
  },
  maxWords: 60,
} satisfies Rule;

export const examples = {
  removes: [
    `<div><p>This site uses cookies to help personalise content, tailor your experience and to keep you logged in if you register.
      By continuing to use this site, you are consenting to our use of cookies.</p><button>Accept all</button></div>{prose}`,
    `{prose}<p>We value your privacy</p><p>We and our partners store and/or access information on a device, such as cookies.</p>`,
    `{prose}<ul><li><a href="/c">Cookie-Einstellungen</a></li></ul>`,
    `<p>Diese Website benutzt Cookies. Wenn du die Website weiter nutzt, gehen wir von deinem Einverständnis aus.</p>{prose}`,
    `<p>当サイトではCookieを使用しています。</p>{prose}`,
  ],
  keeps: [
    '<h2>How sites use cookies</h2><p>Cookies are small files, and the law on them is long. A shop that sets one must say so.</p>',
    '<p>We use cookies the way our grandmother did: with milk, at four, and never alone.</p>',
    '<p>The regulator found that nine banners in ten hid the button that refuses.</p>',
    '<p>Cookies backen wir erst im Advent, obwohl die Kinder schon im Oktober danach fragen.</p>',
    '<blockquote><p>We value your privacy</p></blockquote>',
  ],
} satisfies Examples;
