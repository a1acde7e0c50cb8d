import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'skip-link',
  kind: 'accessibility',
  label: 'Skip link',
  why: 'A link for keyboards and screen readers.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'skip-link', 'skiplink', 'skip-links', 'skiplinks', 'skip-to', 'skip-nav', 'skip-content', 'backtotop', 'scroll-top', 'scrolltop', 'to-top', 'totop', 'go-top', 'gotop',
      'scrollup', 'userway', 'accessibe', 'acsb', 'eqally', 'audioeye', 'accessibility-widget', 'pojo-a-y',
      'onetap-container',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Skip to content', 'Skip to main content', 'Skip to the content', 'Skip to the main content', 'Skip to footer',
        'Skip to footer content', 'Skip to navigation', 'Skip to main navigation', 'Skip to search',
        'Skip to primary navigation', 'Skip to primary sidebar', 'Skip navigation', 'Skip links', 'Jump to content',
        'Jump to navigation', 'Jump to search', 'Back to top', 'Back to the top', 'Return to top',
        'Return to top of page', 'Scroll to top', 'Go to top', 'Top of page', 'Enable accessibility',
        'Accessibility statement', 'Accessibility links', 'Accessibility help', 'Back to homepage',
        'Return to homepage', 'Jump to main content', 'Close this dialog',
      ],
      de: [
        'Zum Inhalt springen', 'Zum Inhalt', 'Direkt zum Inhalt', 'Zum Seitenanfang', 'Nach oben', 'Zurück nach oben',
      ],
      fr: ['Aller au contenu', 'Haut de page', 'Retour en haut'],
      es: ['Saltar al contenido', 'Ir al contenido', 'Volver arriba'],
      pt: ['Ir para o conteúdo', 'Voltar ao topo'],
      it: ['Vai al contenuto', 'Torna su'],
      nl: ['Ga naar inhoud', 'Naar boven', 'Terug naar boven'],
      pl: ['Przejdź do treści', 'Do góry', 'Wróć do góry'],
      ru: ['Перейти к содержимому', 'Наверх'],
      zh: ['跳到主文', '返回顶部', '回到頁首', '回顶部'],
      ja: ['メニューをとばして、記事の本文エリアへ', 'ページトップへ戻る', 'ページトップへ', 'トップへ戻る'],
      ko: ['본문 바로가기', '맨 위로'],
      id: ['Lewati ke konten', 'Kembali ke atas'],
      tr: ['İçeriğe geç', 'Yukarı çık', 'Yukarı'],
      ar: ['تجاوز إلى المحتوى الرئيسي', 'تجاوز إلى المحتوى', 'العودة للأعلى'],
      hi: ['मुख्य सामग्री पर जाएं', 'सामग्री पर जाएं'],
      sv: ['Till toppen'],
    },
  },
} satisfies Rule;

export const examples = {
  removes: [
    `<a href="#main">Skip to main content</a>{prose}<p>Back to top ↑</p>`,
    `<div class="skiplinks"><a href="#a">Straight to the boats</a></div>{prose}`,
    `<p>Zum Inhalt springen</p>{prose}<p>Haut de page</p>`,
    `<p>본문 바로가기</p>{prose}<p>ページトップへ戻る</p>`,
  ],
  keeps: [
    '<h2>Top of the hill</h2><p>Back to the top of the mast went the boy, though nobody had told him to.</p>',
    '<p>Nach oben führt nur ein Weg, und der ist gesperrt.</p>',
  ],
} satisfies Examples;
