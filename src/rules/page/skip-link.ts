import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'skip-link',
  kind: 'accessibility',
  label: 'Skip link',
  why: 'A link for keyboards and screen readers.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'skip-link', 'skiplink', 'skip-links', 'skiplinks', 'skip-to', 'skip-nav', 'skip-content', 'skip-to-content',
      'back-to-top', 'backtotop', 'scroll-top', 'scroll-to-top', 'scrolltop', 'to-top', 'totop', 'go-top', 'gotop',
      'scrollup', 'userway', 'accessibe', 'acsb', 'eqally', 'audioeye', 'accessibility-widget', 'pojo-a-y',
      'onetap-container',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Skip to content', 'Skip to main content', 'Skip to the content', 'Skip to the main content', 'Skip to footer',
        'Skip to navigation', 'Skip to main navigation', 'Skip to search', 'Skip to primary navigation',
        'Skip to secondary navigation', 'Skip to primary sidebar', 'Skip to sidebar', 'Skip to article',
        'Skip to comments', 'Skip to end of carousel', 'Skip to document', 'Skip navigation', 'Skip links',
        'Skip to menu', 'Skip to site index', 'Skip to header', 'Skip to page content', 'Jump to content',
        'Jump to main content', 'Jump to navigation', 'Jump to search', 'Go to content', 'Go to main content',
        'Back to top', 'Back to the top', 'Back to top of page', 'Return to top', 'Return to top of page',
        'Scroll to top', 'Scroll to the top', 'Go to top', 'Top of page', 'Enable accessibility',
        'Open the accessibility menu', 'Accessibility statement', 'Accessibility links', 'Accessibility help',
        'Click here to skip…', 'Press Enter to skip…', 'Move to top',
      ],
      de: [
        'Zum Inhalt springen', 'Zum Hauptinhalt springen', 'Zum Inhalt', 'Direkt zum Inhalt', 'Zum Hauptinhalt',
        'Zur Navigation springen', 'Zur Suche springen', 'Zur Hauptnavigation springen', 'Zum Footer springen',
        'Springe zum Inhalt', 'Zum Seitenanfang', 'Nach oben', 'Zurück nach oben', 'Nach oben scrollen',
        'Zum Anfang der Seite', 'Zum Menü springen', 'Springe direkt zu',
      ],
      fr: [
        'Aller au contenu', 'Aller au contenu principal', 'Passer au contenu', 'Passer au contenu principal',
        'Aller à la navigation', 'Aller à la recherche', 'Haut de page', 'Retour en haut', 'Retour en haut de page',
        'Revenir en haut',
      ],
      es: [
        'Saltar al contenido', 'Saltar al contenido principal', 'Ir al contenido', 'Ir al contenido principal',
        'Pasar al contenido principal', 'Volver arriba', 'Ir arriba', 'Subir', 'Ir a la navegación',
      ],
      pt: [
        'Ir para o conteúdo', 'Ir para o conteúdo principal', 'Pular para o conteúdo',
        'Pular para o conteúdo principal', 'Saltar para o conteúdo', 'Voltar ao topo', 'Ir para o topo',
      ],
      it: [
        'Vai al contenuto', 'Vai al contenuto principale', 'Salta al contenuto', 'Salta al contenuto principale',
        'Passa al contenuto principale', 'Torna su', 'Torna all’inizio', 'Torna in alto',
      ],
      nl: [
        'Ga naar inhoud', 'Ga naar de inhoud', 'Ga naar hoofdinhoud', 'Doorgaan naar inhoud', 'Direct naar inhoud',
        'Overslaan en naar de inhoud gaan', 'Naar boven', 'Terug naar boven', 'Spring naar inhoud',
      ],
      pl: [
        'Przejdź do treści', 'Przejdź do głównej treści', 'Przejdź do zawartości', 'Do góry', 'Przejdź do menu',
        'Powrót do góry', 'Wróć na górę',
      ],
      ru: [
        'Перейти к содержимому', 'Перейти к содержанию', 'Перейти к основному содержанию',
        'Перейти к основному контенту', 'Наверх', 'Вернуться к началу', 'К началу страницы',
      ],
      sv: ['Hoppa till innehåll', 'Hoppa till huvudinnehåll', 'Till toppen'],
      no: ['Hopp til innhold', 'Gå til hovedinnhold', 'Til toppen'],
      zh: ['跳到主文', '跳到主要内容', '跳至内容', '跳至主要內容', '跳转到主要内容', '返回顶部', '回到顶部', '回到頁首', '回到頂部', '回顶部', '移至主內容', '跳过导航'],
      ja: [
        'メニューをとばして、記事の本文エリアへ', '本文へスキップ', '本文へ', 'コンテンツへスキップ', 'メインコンテンツへスキップ', 'メインコンテンツに移動', 'ページトップへ戻る', 'ページの先頭へ',
        'ページの先頭へ戻る', 'ページトップへ', 'トップへ戻る', 'ページ上部へ', 'このページの先頭へ',
      ],
      ko: ['본문 바로가기', '본문으로 바로가기', '메뉴 바로가기', '주메뉴 바로가기', '맨 위로', '맨위로', '상단으로', '콘텐츠로 건너뛰기', '위로가기', '페이지 상단으로'],
      id: ['Lewati ke konten', 'Langsung ke konten', 'Langsung ke konten utama', 'Kembali ke atas'],
      tr: ['İçeriğe geç', 'İçeriğe atla', 'Ana içeriğe atla', 'Ana içeriğe geç', 'Yukarı çık', 'Başa dön', 'Yukarı'],
      ar: [
        'تجاوز إلى المحتوى الرئيسي', 'تجاوز إلى المحتوى', 'انتقل إلى المحتوى', 'الانتقال إلى المحتوى', 'العودة للأعلى',
        'العودة إلى الأعلى', 'التجاوز إلى المحتوى',
      ],
      hi: ['मुख्य सामग्री पर जाएं', 'सामग्री पर जाएं', 'शीर्ष पर वापस जाएं'],
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
