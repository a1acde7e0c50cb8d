import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'language-links',
  kind: 'navigation',
  label: 'Language switch',
  why: 'It leads to the page in another language.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['English', 'English (US)', 'English (UK)'],
      de: ['Deutsch'], fr: ['Français', 'Français (Canada)'],
      es: ['Español', 'Español (España)', 'Español (Latinoamérica)', 'En español', 'Leer en español'],
      pt: ['Português', 'Português (Brasil)', 'Português do Brasil'],
      it: ['Italiano'], nl: ['Nederlands'], pl: ['Polski'], ru: ['Русский'], uk: ['Українська'], cs: ['Čeština'],
      zh: ['中文', '简体中文', '繁體中文', '中文 (简体)', '中文 (繁體)'], ja: ['日本語'], ko: ['한국어'],
      id: ['Bahasa Indonesia'], vi: ['Tiếng Việt'], tr: ['Türkçe'], ar: ['العربية'], he: ['עברית'], hi: ['हिन्दी', 'हिंदी'],
      sv: ['Svenska'], da: ['Dansk'], no: ['Norsk'], fi: ['Suomi'], hu: ['Magyar'], ro: ['Română'], el: ['Ελληνικά'],
    },
  },
  needs: ['links'],
  unless: ({ tag }) => /^(?:h[1-6]|td|th|dt|dd)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '<ul><li><a href="/de">Deutsch</a></li><li><a href="/es">Español</a></li></ul>{prose}',
    '<div><a href="/en">English (US)</a></div>{prose}<p><a href="/ja">日本語</a></p>',
  ],
  keeps: [
    '{prose}<ul><li>Deutsch</li><li>Français</li></ul>',
    '<table><tr><th>Languages</th><td><a href="/en">English</a></td></tr></table>',
    '<h2><a href="/en">English</a></h2><p>So the third shelf of the library boat is called.</p>',
  ],
} satisfies Examples;
