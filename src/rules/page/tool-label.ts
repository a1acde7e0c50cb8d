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
        'Print article', 'Print this page', 'Print this story', 'Print page', 'Printable version', 'Printer friendly',
        'Click to print…', 'Save for later', 'My bookmarks', 'Reprints & permissions', 'Reprints', 'Download PDF',
        'print dictionary', 'Read later', 'Translate this page', 'View original', 'Jump to recipe', 'Print recipe',
        'Pin recipe', 'Save recipe', 'Jump to video', 'Rate this recipe…', 'Cook mode',
        'Prevent your screen from going dark', 'Jump to the list', 'Cook mode Prevent your screen from going dark',
        'Light mode', 'Dark mode', 'Text to speech', 'Toggle sidebar', 'Toggle sidebar Toggle sidebar',
        'Toggle navigation', 'Select page', 'Bottom of page', 'Page load link', 'Pin it on Pinterest', 'No items found',
        'No results found', 'Print this article', 'Cite this article', 'Cite this page', 'View PDF', 'Export citation',
        'Get permissions', 'Download citation', 'Expand image', 'Click to enlarge', 'Reading settings',
        'Suggest an edit', 'Add to favourites', 'Save this article',
      ],
      de: ['Seite drucken', 'Artikel merken', 'Als PDF', 'Merkliste', 'Leichte Sprache'],
      fr: ['Imprimer cet article'],
      pt: ['Salvar para ler depois'],
      nl: ['Download PDF'],
      pl: ['Zapisz na później'],
      ru: ['Версия для печати'],
      zh: ['打印', '纠错'],
      ja: ['印刷する', '記事を保存する', '記事を保存'],
      ko: ['인쇄하기', '기사저장'],
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
    `<p>Select Page</p>{prose}<p>Page load link</p><div>Toggle sidebar</div>`,
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
