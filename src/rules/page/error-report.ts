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
        'Report an error', 'Report a correction or typo', 'Report a correction', 'Report a typo', 'Report an issue',
        'Report a problem', 'Report this page', 'Report this content', 'Report an error on this page',
        'Report an error in this article', 'Report a mistake', 'Report error', 'Suggest a correction',
        'Suggest an edit', 'Send us a correction', 'Submit a correction', 'Found an error', 'Found a mistake',
        'Spotted a mistake', 'Spotted an error', 'See an error', 'See something wrong', 'Found a typo',
        'Notice any errors', 'Corrections and clarifications', 'Request a correction',
        'Is there a problem with this page', 'Is there anything wrong with this page', 'Flag this content',
      ],
      de: [
        'Fehler gefunden?…', 'Fehler melden', 'Tippfehler melden', 'Inhaltlichen Fehler melden', 'Fehler entdeckt',
        'Fehler im Artikel melden', 'Fehler im Text gefunden', 'Haben Sie einen Fehler entdeckt…', 'Korrektur melden',
        'Hinweis zum Artikel senden',
      ],
      fr: [
        'Signaler une erreur', 'Signaler une erreur dans le texte', 'Une erreur ? Signalez-la-nous',
        'Signaler un problème', 'Signaler une faute', 'Signaler un contenu', 'Une faute d’orthographe, une erreur ?…',
      ],
      es: [
        'Reportar un error', 'Reporta un error en esta noticia', 'Reportar error', '¿Qué error has visto?',
        '¿Has encontrado un error?', '¿Encontraste un error?', 'Informar de un error',
        'Avísanos si encuentras un error', 'Notificar error',
      ],
      pt: [
        'Comunicar erro', 'Reportar erro', 'Informar erro', 'Encontrou algum erro?', 'Encontrou um erro?…',
        'Avise-nos sobre um erro', 'Viu algum erro?',
      ],
      it: ['Segnala un errore', 'Segnala errore', 'Hai trovato un errore?', 'Segnala un refuso', 'Segnala un problema'],
      nl: ['Fout gezien?…', 'Fout melden', 'Meld een fout', 'Zie je een fout?', 'Taalfout gezien?…'],
      pl: [
        'Zgłoś błąd', 'Zgłoś błąd w artykule', 'Znalazłeś błąd?', 'Zauważyłeś błąd?', 'Zgłoś naruszenie',
        'Zgłoś literówkę',
      ],
      ru: [
        'Нашли ошибку?…', 'Нашли опечатку?…', 'Заметили ошибку?…', 'Если вы нашли ошибку…', 'Если Вы заметили ошибку…',
        'Сообщить об ошибке', 'Нашли нарушение? Пожаловаться на содержание',
      ],
      zh: ['侵权举报', '网上有害信息举报专区', '举报', '我要举报', '纠错', '内容纠错', '发现错误', '错误报告', '違規檢舉', '违法和不良信息举报…', '举报邮箱…'],
      ja: ['訂正・おわび', '誤りを報告', '誤字を報告', '誤りを報告する', 'この記事の誤りを報告', '間違いを報告する', 'エラーを報告', '不適切な内容を報告'],
      ko: ['제보하기', '기사 오류 신고', '기사제보', '기사 제보', '오류 신고', '오류신고', '오탈자 신고', '정정보도', '기사 제보 및 보도자료', '제보는 카카오톡…'],
      id: ['Laporkan kesalahan', 'Laporkan artikel', 'Temukan kesalahan?'],
      tr: ['Hata bildir', 'Hatayı bildir', 'Haber hatası bildir', 'Yanlışlık bildir'],
      ar: ['أبلغ عن خطأ', 'الإبلاغ عن خطأ', 'بلغ عن خطأ', 'هل وجدت خطأ؟'],
      hi: ['त्रुटि की रिपोर्ट करें', 'गलती बताएं', 'गलती की सूचना दें'],
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
