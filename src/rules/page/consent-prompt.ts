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
        'Manage cookie preferences', 'Manage cookie consent', 'Manage preferences and cookies', 'Your privacy choices',
        'Your privacy settings', 'Privacy Preference Center', 'Privacy manager', 'We care about your privacy',
        'We value your privacy', 'Your privacy is important to us', 'Accept cookies', 'Accept all cookies',
        'Reject all cookies', 'Accept all', 'Reject all', 'Accept & close', 'Accept and close', 'Confirm my choices',
        'Always active', 'Allow all cookies', 'Decline cookies', 'I accept cookies', 'Only necessary cookies',
        'Powered by GDPR Cookie Compliance', 'Cookies Details', 'This cookie is set by GDPR Cookie Consent plugin…',
        'Do Not Sell or Share My Personal Information', 'Do Not Sell My Personal Information', 'Do Not Sell My Info',
        'We and our partners store and/or access information on a device…', 'We and our # partners store…',
        'We and our partners process data to provide…', 'By continuing to use this website you agree…',
        'By continuing to use our site, you agree…', 'By continuing to browse this site, you agree…',
        'If you continue to use this site we will assume…', 'By clicking "Accept…', 'This site uses cookies',
        'This website uses cookies', 'We use cookies',
      ],
      de: [
        'Cookie-Einstellungen', 'Cookie Einstellungen', 'Cookie-Richtlinie', 'Alle Cookies akzeptieren',
        'Alle akzeptieren', 'Alle ablehnen', 'Zustimmung verwalten', 'Cookie-Zustimmung verwalten',
        'Cookies akzeptieren', 'Cookies verwalten', 'Privatsphäre-Einstellungen', 'Datenschutz-Einstellungen',
        'Datenschutzeinstellungen', 'Mit Werbung weiterlesen', 'Nur notwendige Cookies', 'Einwilligung widerrufen',
        'Wir legen Wert auf Ihre Privatsphäre', 'Wenn du die Website weiter nutzt…',
        'Wenn Sie diese Website weiter nutzen…',
      ],
      fr: [
        'Gestion des cookies', 'Gérer les cookies', 'Accepter les cookies', 'Tout accepter', 'Tout refuser',
        'Refuser et s’abonner', 'Accepter et continuer', 'Modifier mes choix de cookies', 'Continuer sans accepter',
        'Paramétrer les cookies', 'Paramètres des cookies', 'Nous respectons votre vie privée',
      ],
      es: [
        'Configurar cookies', 'Configuración de cookies', 'Aceptar y continuar', 'Aceptar cookies',
        'Aceptar todas las cookies', 'Rechazar cookies', 'Aceptar todo', 'Política de cookies',
      ],
      pt: [
        'Aceitar cookies', 'Aceitar todos os cookies', 'Rejeitar cookies', 'Gerenciar cookies',
        'Preferências de cookies', 'Política de cookies',
      ],
      it: [
        'Preferenze sui cookie', 'Gestisci i cookie', 'Accetta tutti', 'Continua senza accettare', 'Accetta i cookie',
        'Rifiuta tutti', 'Impostazioni dei cookie',
      ],
      nl: [
        'Cookiebeleid', 'Cookies accepteren', 'Alle cookies accepteren', 'Cookie-instellingen', 'Cookievoorkeuren',
        'Cookies weigeren',
      ],
      pl: [
        'Ustawienia plików cookie', 'Ustawienia cookies', 'Informacja o cookies', 'Zaakceptuj wszystkie',
        'Akceptuję wszystkie', 'Polityka cookies',
      ],
      ru: ['Настройки cookie', 'Принять все cookie', 'Принять все файлы cookie', 'Политика использования cookie'],
      zh: ['接受全部', '接受所有 Cookie', 'Cookie 设置', '全部接受', '拒绝全部', 'Cookie 設定', '接受所有Cookie'],
      ja: ['クッキー設定', 'Cookie設定', 'Cookieの使用に同意する', 'すべてのCookieを受け入れる', 'Cookieの設定'],
      ko: ['쿠키 설정', '모두 동의', '쿠키 수락', '모든 쿠키 허용'],
      id: ['Kebijakan cookie', 'Terima semua', 'Terima semua cookie', 'Pengaturan cookie'],
      tr: ['Çerez politikası', 'Çerez ayarları', 'Çerez tercihleri', 'Tümünü kabul et', 'Tüm çerezleri kabul et'],
      ar: ['سياسة ملفات تعريف الارتباط', 'إعدادات ملفات تعريف الارتباط', 'قبول جميع ملفات تعريف الارتباط', 'قبول الكل'],
      hi: ['कुकी नीति', 'कुकी सेटिंग्स', 'सभी कुकीज़ स्वीकार करें'],
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
