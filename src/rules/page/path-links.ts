import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'path-links',
  kind: 'breadcrumbs',
  label: 'Breadcrumbs',
  why: 'Links to the sections that this page belongs to.',
  clues: {
    patterns: [/^[^<>›»/→]{2,40} ?[>›»/→] ?[^<>›»/→]{2,40}(?: ?[>›»/→] ?[^<>›»/→]{2,120}){0,4}$/],
    phrases: {
      en: ['Home', 'Startseite', 'Accueil', 'Inicio', 'Início', 'Strona główna', 'Главная'],
      zh: ['首页', 'ホーム', 'トップ', '홈', '뒤로가기', 'Beranda', 'Anasayfa', 'الرئيسية', 'الأولى', 'होम'],
    },
  },
  needs: ['links'],
  unless: ({ text, links }) => links < 2 && /[>›»/→]/.test(text),
  place: 'before',
  maxWords: 24,
} satisfies Rule;

export const examples = {
  removes: [
    `<p><a href="/">Harbour</a> / <a href="/boats">Boats</a> / <a href="/boats/night">Night</a></p>{prose}`,
    `<div><a href="/">Accueil</a></div>{prose}`,
  ],
  keeps: [
    `<p>north / south / east</p>{prose}`,
    `<p><a href="/a">Boat</a>, <a href="/b">List&lt;Boat&gt;</a>, <a href="/c">Pier</a></p>{prose}`,
    `{prose}<p><a href="/a">and/or</a></p>{moreProse}`,
    `<h2>Home</h2>{prose}`,
  ],
} satisfies Examples;
