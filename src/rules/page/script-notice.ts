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
        'JavaScript is disabled', 'JavaScript is disabled. For a better experience…',
        'JavaScript is disabled in your browser…', 'JavaScript must be enabled…', 'JavaScript is not enabled…',
        'Please enable JavaScript', 'Please enable JavaScript in your browser…', 'Please enable JavaScript to view…',
        'Please enable JavaScript to use…', 'Please enable JavaScript to continue…', 'Please turn on JavaScript…',
        'You need to enable JavaScript to…', 'You must enable JavaScript…',
        'For a better experience, please enable JavaScript…',
        'For full functionality of this site it is necessary to enable JavaScript…',
        'Notice: JavaScript is required for this content', 'JavaScript is required for this content',
        'JavaScript is required to load the comments', 'This site requires JavaScript…',
        'This page requires JavaScript…', 'This website requires JavaScript…', 'Captcha failed to load…',
      ],
      de: [
        'JavaScript ist deaktiviert', 'JavaScript ist deaktiviert. Für eine bessere Darstellung…',
        'JavaScript ist in Ihrem Browser deaktiviert…', 'Bitte aktivieren Sie JavaScript…',
        'Bitte aktiviere JavaScript…', 'Bitte JavaScript aktivieren…',
      ],
      fr: ['Veuillez activer JavaScript…', 'JavaScript est désactivé…', 'Merci d’activer JavaScript…'],
      es: [
        'Habilita JavaScript…', 'Habilite JavaScript…', 'Por favor, habilita JavaScript…',
        'Por favor, active JavaScript…',
      ],
      pt: ['Ative o JavaScript…', 'Por favor, ative o JavaScript…', 'Habilite o JavaScript…'],
      it: ['Attiva JavaScript…', 'Abilita JavaScript…', 'Per favore attiva JavaScript…'],
      nl: ['Schakel JavaScript in…', 'JavaScript is uitgeschakeld…'],
      pl: ['Włącz obsługę JavaScript…', 'Włącz JavaScript…'],
      ru: ['Включите JavaScript…', 'Пожалуйста, включите JavaScript…'],
      zh: ['请启用 JavaScript…', '请启用JavaScript…', '請啟用 JavaScript…', '請啟用JavaScript…'],
      ja: ['JavaScriptを有効にしてください…', 'JavaScript を有効にしてください…', 'JavaScriptが無効になっています…'],
      ko: ['자바스크립트를 활성화하세요…', '자바스크립트를 활성화해 주세요…', 'JavaScript를 활성화해 주세요…'],
      id: ['Aktifkan JavaScript…', 'Harap aktifkan JavaScript…'],
      tr: ["Lütfen JavaScript'i etkinleştirin…", "JavaScript'i etkinleştirin…"],
      ar: ['يرجى تفعيل جافاسكريبت…', 'يرجى تفعيل جافا سكريبت…'],
      hi: ['कृपया JavaScript सक्षम करें…', 'कृपया जावास्क्रिप्ट सक्षम करें…'],
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
