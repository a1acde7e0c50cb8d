import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'breadcrumb-trail',
  kind: 'breadcrumbs',
  label: 'Breadcrumbs',
  why: 'The path from the home page to this one.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['You are here', 'You are here:…'],
      de: ['Sie sind hier', 'Sie sind hier:…', 'Sie befinden sich hier:…'],
      fr: ['Vous êtes ici', 'Vous êtes ici:…'],
      es: ['Estás en', 'Estás en:…', 'Usted está aquí:…'],
      pt: ['Você está aqui:…'],
      it: ['Sei qui', 'Sei qui:…', 'Sei in:…'],
      nl: ['U bent hier', 'U bent hier:…'],
      pl: ['Jesteś tutaj', 'Jesteś tutaj:…'],
      ru: ['Вы здесь:…'],
      zh: ['当前位置', '当前位置:…', '當前位置:…', '您的位置:…', '您当前的位置:…', '您现在的位置:…'],
      ja: ['現在位置:…'],
      ko: ['현재 위치:…'],
      tr: ['Buradasınız:…'],
      ar: ['أنت هنا:…'],
    },
    patterns: [
      // A home page, then at least one more step: "Home > National > Diplomacy", "Startseite › Wissen".
      /^(?:home|homepage|home page|front page|news|startseite|accueil|inicio|portada|início|inicio|página inicial|forside|etusivu|strona główna|главная|головна|首页|首頁|主页|ホーム|トップ|トップページ|홈|beranda|home|ana ?sayfa|haberler|الرئيسية|الأولى|होम) ?(?:[>›»/|→·•]|-(?= )|::|\/\/) ?\S.{0,140}$/,
    ],
  },
  place: 'before',
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `<p>Home &gt; National &gt; Diplomacy</p>{prose}`,
    `<div>Startseite › Wissen › Wasser</div>{prose}`,
    `<p>首页 &gt; 新闻 &gt; 国际</p>{prose}`,
  ],
  keeps: [
    `{prose}<p>Home: a word for the place that one left</p>{moreProse}`,
    `<h2>Home and away</h2>{prose}`,
    `<p>You are here for the fog, said the pilot, and the fog is here for you.</p>{prose}`,
  ],
} satisfies Examples;
