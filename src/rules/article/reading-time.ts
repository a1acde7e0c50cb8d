import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'reading-time',
  kind: 'stamp',
  label: 'Reading time',
  why: 'How long the article takes to read; shown above the text instead.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'reading-time', 'read-time', 'time-to-read', 'min-read', 'readtime', 'lesezeit',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      de: ['Lesezeit…', 'Lesedauer…', 'Geschätzte Lesezeit…', '# Min Lesezeit', '# Min. Lesezeit', '# Minuten Lesezeit'],
      fr: ['Temps de lecture…', 'Lecture # min', 'Lecture : # min', '# min de lecture', '# minutes de lecture'],
      es: ['Tiempo de lectura…', '# min de lectura', '# minutos de lectura'],
      pt: ['Tempo de leitura…', '# min de leitura', '# minutos de leitura'],
      it: ['Tempo di lettura…', '# min di lettura', '# minuti di lettura'],
      nl: ['Leestijd…', '# min leestijd', '# minuten leestijd', '# min lezen'],
      pl: ['Czas czytania…', '# min czytania', 'Przeczytanie zajmie # min'],
      ru: ['Время чтения…', '# мин чтения', '# мин. чтения', '# минут чтения'],
      uk: ['Час читання…'],
      tr: ['Okuma süresi…', '# dk okuma', '# dk okuma süresi', '# dk. okuma'],
      id: ['Waktu baca…'],
      zh: ['阅读时间…', '閱讀時間…'],
      ja: ['読了時間…', '#分で読めます'],
      ko: ['읽는 시간…', '#분 읽기'],
      ar: ['وقت القراءة…'],
      hi: ['# मिनट में पढ़ें'],
    },
    patterns: [
      /^(?:\(?\d{1,3} ?-? ?min(?:ute)?s?\.? (?:read|to read|reading time)\)?|min read)$/,
      /^(?:(?:estimated |approximate |average )?(?:reading|read) time|time to read|read) ?:? ?(?:about |approx\.? |< ?)?\d{1,3}(?:-\d{1,3})? ?(?:min(?:ute)?s?\.?)?(?: read)?$/,
      /^(?:本文共计|本文共|全文共|全文) ?[\d,]{2,6} ?字(?:,? ?(?:阅读|预计阅读).{0,20})?$/,
      /^[\d,]{2,6} ?(?:文字|words)$/,
    ],
  },
  place: ['before', 'after'],
  unless: ({ tag }) => /^(?:td|th|li|h[1-3])$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>5 min read</p>{prose}`,
    `<div>Lesezeit: 4 Minuten</div>{prose}`,
    `<p>Temps de lecture 4 min.</p>{prose}<p>3 min de lectura</p>`,
    `<p>3分で読めます</p>{prose}<p>本文共计1561字</p>`,
    `<p>przeczytanie zajmie 4 min</p>{prose}`,
  ],
  keeps: [
    `{prose}<p>5 min read</p>{moreProse}`,
    `<p>Five minutes read slowly are worth an hour.</p>{prose}`,
    '<table><tr><td>5 min read</td></tr></table>',
  ],
} satisfies Examples;
