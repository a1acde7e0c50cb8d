import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'copyright',
  kind: 'copyright',
  label: 'Copyright line',
  why: 'Who holds the rights, and what may be done with the text.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'copyright', 'copyrights', 'republish', 'reprint', 'reprints',
     
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'All rights reserved…', 'Copyright', 'Copyright notice', 'Reprints', 'Republish this story',
        'Republish this article', 'Republish our articles for free…',
        'This material may not be published, broadcast, rewritten…', 'A version of this article appeared in…',
        'This article was originally published on…', 'This article originally appeared in…', 'Originally published on…',
        'Originally published in…',
      ],
      de: ['Alle Rechte vorbehalten…'],
      fr: ['Tous droits réservés'],
      es: ['Todos los derechos reservados', 'Prohibida su reproducción…', 'Derechos reservados'],
      pt: ['Todos os direitos reservados'],
      it: ['Riproduzione riservata', 'Tutti i diritti riservati…'],
      nl: ['Alle rechten voorbehouden'],
      pl: ['Wszystkie prawa zastrzeżone', 'Wszelkie prawa zastrzeżone…'],
      ru: ['Все права защищены', 'Использование материалов…'],
      zh: ['未经授权…', '转载请保留原文链接谢谢', '免责声明', '版权声明', '版权所有…'],
      ja: ['無断転載禁止', '禁・無断転載', '記事・写真の利用申込'],
      ko: ['무단전재 및 재배포 금지'],
      id: ['Dilarang mengutip tanpa izin'],
      tr: ['Tüm hakları saklıdır'],
      ar: ['جميع الحقوق محفوظة…'],
      hi: ['सर्वाधिकार सुरक्षित'],
      uk: ['Всі права захищені…', 'Усі права захищені…'],
      he: ['כל הזכויות שמורות…'],
    },
    patterns: [
      /^(?:copyright ?)?© ?[^!?]{0,160}$/,
      /^\(c\) ?(?:copyright )?(?:19|20)\d\d[^!?]{0,160}$/,
      /^copyright (?:(?:19|20)\d\d|by|of|©|\(c\))[^!?]{0,160}$/,
      /^(?:<?저작권자|\[?저작권자|<?c (?=[가-힣])).{1,80}(?:금지|무단.{1,40})[>\]]?$/,
      /^(?:(?:all|some) (?:content|text|material)s? )?(?:copyright|all rights reserved).{0,60}all rights reserved.{0,60}$/,
      /^hak cipta.{0,60}(?:dilarang|dilindungi).{0,60}$/,
      /^(?:this (?:work|article|story|post|site|content) is |(?:all )?(?:text|content) is )?(?:licensed|republished|available) under (?:a |the )?(?:creative commons|cc)[^!?]{0,120}$/,
    ],
  },
  place: ['before', 'after'],
  maxWords: 45,
  // A cell beside others is data; alone in its row it is a line of a page that a table lays out.
  unless: ({ tag, element }) =>
    /^(?:h[1-3]|th|figcaption)$/.test(tag) || (tag === 'td' && (element.parentElement?.childElementCount ?? 0) > 1),
} satisfies Rule;

export const examples = {
  removes: [
    '{longProse}<p>All content is licensed under a Creative Commons Attribution 4.0 International License.</p>',
    `{prose}<table><tr><td>© The Island Post</td></tr></table>`,
    `{prose}<p>© 2026 The Island Post. All rights reserved.</p>`,
    `{prose}<p>Copyright 2024 The Harbour Agency. This material may not be published, broadcast, rewritten or redistributed.</p>`,
    `{prose}<p>© RIPRODUZIONE RISERVATA</p><p>Alle Rechte vorbehalten.</p>`,
    `{prose}<p>ⓒ 항구일보, 무단 전재 및 재배포 금지</p>`,
    `{prose}<p>未经授权不得转载</p><p>&lt;저작권자 ⓒ 항구일보, 무단전재 및 재배포 금지&gt;</p>`,
    `{prose}<p>This article originally appeared in the winter issue of Low Tide.</p>`,
  ],
  keeps: [
    `{prose}<table><tr><td>© Tide</td><td>1904</td></tr></table>`,
    `{prose}<p>All rights reserved</p>{moreProse}`,
    `{prose}<p>Copyright law is older than the press that it was made for, she argues!</p>`,
    `{prose}<p>Todos los derechos del mar, decía el viejo, son del mar.</p>`,
  ],
} satisfies Examples;
