import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'tool-button',
  kind: 'tools',
  label: 'Page tool',
  why: 'A button or link that prints, saves or translates the page.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Print', 'Save', 'Bookmark', 'Dictionary', 'PDF', 'Download', 'Translate', 'Cite', 'Export', 'Permalink', 'A',
        'A+', 'Small', 'Medium', 'Large', 'Tools', 'Expand', 'Collapse', 'Read aloud', 'Image',
        'Text', 'More',
      ],
      de: ['Drucken', 'Merken', 'Speichern', 'Download', 'Mehr'],
      fr: ['Imprimer', 'Enregistrer', 'Télécharger'],
      es: ['Imprimir'],
      pt: ['Imprimir', 'Salvar', 'Guardar'],
      it: ['Stampa', 'Salva'],
      nl: ['Print', 'Bewaar'],
      pl: ['Drukuj', 'Zapisz'],
      ru: ['Шрифт', 'Скачать'],
      zh: ['保存', '下载', '字体'],
      ja: ['印刷', '保存', 'ダウンロード', '小', '中', '大'],
      ko: ['인쇄', '저장', '가'],
      id: ['Cetak', 'Unduh'],
      tr: ['Kaydet', 'Normal', 'Büyük'],
      ar: ['طباعة'],
      hi: ['प्रिंट'],
    },
  },
  needs: ['control', 'links'],
  place: ['before', 'after'],
} satisfies Rule;

export const examples = {
  removes: [
    `<div><button>Print</button></div>{prose}`,
    `<ul><li><a href="?print">Drucken</a></li></ul>{prose}`,
    `<div><a href="#">印刷</a></div>{prose}`,
  ],
  keeps: [
    `<h2>Print</h2>{prose}`,
    `{prose}<p><a href="/d">Download</a></p>{moreProse}`,
    '<table><tr><td>Small</td><td>Large</td></tr></table>',
  ],
} satisfies Examples;
