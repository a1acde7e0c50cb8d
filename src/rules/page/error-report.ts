import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'error-report',
  kind: 'corrections',
  label: 'Error report',
  why: 'It asks readers to report mistakes.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'report-error', 'report-a-bug', 'report-typo', 'report-mistake', 'error-report', 'corrections-link',
      'fehler-melden', 'orphus', 'mistape', 'report-problem', 'report-issue',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Report an error', 'Report a correction or typo', 'Report a correction', 'Report an issue', 'Report a problem',
        'Report this content', 'Instructions for reporting errors',
        'We are continuing to improve HTML versions of papers…',
      ],
      de: ['Fehler gefunden?…', 'Fehler melden', 'Tippfehler melden', 'Inhaltlichen Fehler melden'],
      fr: ['Signaler une erreur', 'Une erreur ? Signalez-la-nous'],
      es: ['Reportar un error', 'Reporta un error en esta noticia', '¿Qué error has visto?'],
      pt: ['Comunicar erro'],
      it: ['Segnala un errore'],
      nl: ['Fout gezien?…'],
      pl: ['Zgłoś błąd'],
      ru: ['Нашли ошибку?…'],
      zh: ['侵权举报', '网上有害信息举报专区', '举报'],
      ja: ['訂正・おわび', '誤りを報告'],
      ko: ['제보하기', '기사 오류 신고', '오류 신고'],
      tr: ['Hata bildir'],
      ar: ['أبلغ عن خطأ', 'بلغ عن خطأ'],
      uk: ['Якщо ви знайшли помилку…', 'Якщо ви помітили помилку…', 'Знайшли помилку…', 'Помітили помилку…'],
      he: ['מצאתם טעות…'],
    },
  },
  maxWords: 24,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Report an error</p>`,
    `{prose}<p>Fehler gefunden? <a href="mailto:x@example.org">Jetzt melden.</a></p>`,
    `{prose}<p>Нашли ошибку? Выделите текст и нажмите Ctrl+Enter</p>`,
    `{prose}<p>Reporta un error en esta noticia</p><p>기사 오류 신고</p>`,
  ],
  keeps: [
    '<h2>How pilots report errors</h2><p>Report an error once, the rule says, and you will be thanked; twice, and you will be moved.</p>',
    `{prose}<p>Correction: an earlier version of this article gave the wrong year for the storm.</p>`,
    '<p>Fehler melden die Lotsen seit dem Unglück anonym.</p>',
  ],
} satisfies Examples;
