import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'breadcrumb-trail',
  kind: 'breadcrumbs',
  label: 'Breadcrumbs',
  why: 'The path from the home page to this one.',
  clues: {
    phrases: {
      en: ['You are here'],
      de: ['Sie sind hier'],
      fr: ['Vous êtes ici'],
      es: ['Estás en'],
      it: ['Sei qui'],
      nl: ['U bent hier'],
      pl: ['Jesteś tutaj'],
      zh: ['当前位置'],
    },
    patterns: [
      /^(?:you are here|sie sind hier|sie befinden sich hier|vous êtes ici|estás en|usted está aquí|você está aqui|sei qui|sei in|u bent hier|jesteś tutaj|вы здесь|当前位置|當前位置|您的位置|您当前的位置|您现在的位置|現在位置|현재 위치|buradasınız|أنت هنا) ?: ?\S.{0,140}$/,
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
