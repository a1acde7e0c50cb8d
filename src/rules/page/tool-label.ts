import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'tool-label',
  kind: 'tools',
  label: 'Page tool',
  why: 'A tool of the page, left as bare words.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Print this article', 'Print article', 'Print this page', 'Print this story', 'Print page', 'Print this post',
        'Printable version', 'Printer-friendly version', 'Printer friendly', 'Click to print…', 'Save for later',
        'Save article', 'Save this article', 'Save this story', 'Save story', 'Add to my list', 'Add to reading list',
        'Add to bookmarks', 'My bookmarks', 'Bookmark this article', 'Reprints & permissions',
        'Reprints and permissions', 'Reprints', 'Download PDF', 'Download this article', 'Read in app',
        'print dictionary', 'Cite this article', 'Read later', 'Translate this page', 'View original',
      ],
      de: [
        'Seite drucken', 'Artikel drucken', 'Artikel merken', 'Als PDF', 'Als PDF herunterladen', 'Druckversion',
        'Artikel speichern', 'Zur Merkliste hinzufügen', 'Auf die Merkliste', 'Merkliste', 'Leichte Sprache',
        'Vorlesen drucken', 'Artikel ausdrucken', 'Für später merken', 'PDF herunterladen',
      ],
      fr: [
        'Imprimer cet article', 'Imprimer l’article', 'Imprimer la page', 'Lire plus tard', 'Version imprimable',
        'Télécharger le PDF', 'Enregistrer pour plus tard', 'Ajouter à ma sélection',
      ],
      es: [
        'Imprimir artículo', 'Imprimir esta página', 'Versión para imprimir', 'Guardar artículo',
        'Guardar para después', 'Descargar PDF',
      ],
      pt: [
        'Imprimir artigo', 'Imprimir página', 'Versão para impressão', 'Salvar para ler depois', 'Baixar PDF',
        'Salvar artigo',
      ],
      it: ['Stampa articolo', 'Stampa questo articolo', 'Salva articolo', 'Scarica PDF', 'Leggi più tardi'],
      nl: [
        'Print dit artikel', 'Artikel printen', 'Bewaar artikel', 'Bewaar voor later', 'Bewaar dit artikel',
        'Download PDF',
      ],
      pl: ['Drukuj artykuł', 'Zapisz na później', 'Wydrukuj', 'Wersja do druku', 'Zapisz artykuł', 'Pobierz PDF'],
      ru: [
        'Версия для печати', 'Сохранить статью', 'Добавить в закладки', 'Отложить статью', 'Скачать PDF',
        'Читать позже', 'Распечатать',
      ],
      zh: ['打印本页', '打印本文', '列印本頁', '打印', '纠错', '我要纠错', '收藏本文', '加入收藏', '友善列印'],
      ja: ['印刷する', '印刷用ページ', '記事を保存する', '記事を保存', 'この記事を保存', 'ブックマークする', 'クリップする', 'あとで読む', 'この記事を印刷する'],
      ko: ['인쇄하기', '기사저장', '기사 저장', '프린트', '프린트하기', '스크랩하기', '기사 스크랩', '뉴스 듣기 인쇄'],
      id: ['Cetak artikel', 'Simpan artikel', 'Simpan untuk nanti', 'Unduh PDF'],
      tr: ['Yazdır', 'Haberi yazdır', 'Haberi kaydet', 'Daha sonra oku', 'Favorilere ekle'],
      ar: ['طباعة المقال', 'اطبع', 'حفظ المقال', 'احفظ المقال', 'طباعة الصفحة'],
      hi: ['प्रिंट करें', 'सेव करें', 'बुकमार्क करें', 'बाद में पढ़ें'],
    },
    patterns: [
      // Icons' names in a row. A row of two words of their own needs links; three of which two are alike do not.
      /^(?:print|dictionary|scrap|font|email|share)(?: (?:print|dictionary|scrap|font|email|share)){2,6}$/,
    ],
  },
} satisfies Rule;

export const examples = {
  removes: [
    `<p>print dictionary print</p>{prose}`,
    `{prose}<p>Click to print (Opens in new window)</p><p>Save for later</p>`,
    `<div>Artikel merken</div>{prose}<div>Seite drucken</div>`,
    `<p>印刷する</p>{prose}<p>Версия для печати</p>`,
  ],
  keeps: [
    '<h2>Print and dictionary</h2><p>Print this article of faith on the wall, the painter said, and painted it himself.</p>',
    '<p>The dictionary went to print in spring.</p>',
    '<p>Drucken lernte sie bei ihrem Onkel in Mainz.</p>',
  ],
} satisfies Examples;
