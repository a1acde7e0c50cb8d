import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'script-notice',
  kind: 'notice',
  label: 'JavaScript notice',
  why: 'The site says that it needs JavaScript.',
  clues: {
    names: ['no-js-message', 'js-disabled', 'noscript-warning', 'noscript-message', 'no-script-message'],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'JavaScript is disabled', 'JavaScript is disabled. For a better experience…', 'JavaScript must be enabled',
        'JavaScript must be enabled to…', 'JavaScript must be enabled in…', 'JavaScript must be enabled for…',
        'Please enable JavaScript', 'Please enable JavaScript in your browser…', 'Please enable JavaScript to view…',
        'You need to enable JavaScript to…', 'For a better experience, please enable JavaScript…',
        'Notice: JavaScript is required for this content', 'JavaScript is required for this content',
        'JavaScript is required to load the comments', 'Captcha failed to load…', 'Please turn on JavaScript…',
        'The store will not work correctly when cookies are disabled',
        'The store will not work correctly in the case when cookies are disabled',
        'Please enable JavaScript to continue using this application', 'This site requires JavaScript',
        'This page requires JavaScript', 'This site requires JavaScript to run correctly…',
      ],
      de: [
        'JavaScript ist deaktiviert', 'JavaScript ist deaktiviert. Für eine bessere Darstellung…',
        'Bitte aktivieren Sie JavaScript…', 'Bitte JavaScript aktivieren…',
      ],
      fr: ['Veuillez activer JavaScript…', 'Vous devez activer JavaScript…'],
      es: ['Habilita JavaScript…', 'Por favor, activa JavaScript…'],
      pt: ['Ative o JavaScript…'],
      it: ['Attiva JavaScript…', 'Abilita JavaScript…'],
      nl: ['Schakel JavaScript in…'],
      pl: ['Włącz obsługę JavaScript…'],
      ru: ['Включите JavaScript…'],
      zh: ['请启用 JavaScript…', '请启用JavaScript…'],
      ja: ['JavaScriptを有効にしてください…', 'JavaScriptを有効にして…'],
      ko: ['자바스크립트를 활성화하세요…'],
      id: ['Aktifkan JavaScript…'],
      tr: ["Lütfen JavaScript'i etkinleştirin…", "JavaScript'i etkinleştirin…"],
      ar: ['يرجى تفعيل جافاسكريبت…'],
      hi: ['कृपया JavaScript सक्षम करें…'],
    },
  },
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `<p>JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.</p>{prose}`,
    `{prose}<div>Please enable JavaScript to view the <a href="https://example.org/">comments powered by Disqus.</a></div>`,
    `<div>Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.</div>{prose}`,
    `<p>JavaScriptを有効にしてください</p>{prose}`,
  ],
  keeps: [
    '<p>JavaScript is disabled by default in that reader, the authors write, because few of their books call for it.</p>',
    '<h2>Enable JavaScript</h2><p>Open the settings of the device and look for the third switch from the top.</p>',
    '<p>JavaScript ist eine Sprache, die in fast jedem Browser läuft.</p>',
  ],
} satisfies Examples;
