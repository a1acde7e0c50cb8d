import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'reading-time',
  kind: 'stamp',
  label: 'Reading time',
  why: 'How long the article takes to read; shown above the text instead.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'reading-time', 'read-time', 'time-to-read', 'min-read', 'rt-reading-time', 'readtime', 'lesezeit',
      'post-reading-time',
    ],
    patterns: [
      /^(?:\(?\d{1,3} ?-? ?min(?:ute)?s?\.? (?:read|to read|reading time)\)?|min read)$/,
      /^(?:(?:estimated |approximate |average )?(?:reading|read) time|time to read|read) ?:? ?(?:about |approx\.? |< ?)?\d{1,3}(?:-\d{1,3})? ?(?:min(?:ute)?s?\.?)?(?: read)?$/,
      /^(?:lesezeit|lesedauer|geschätzte lesezeit|temps de lecture|lecture|tempo di lettura|tempo de leitura|tiempo de lectura|leestijd|czas czytania|время чтения|okuma süresi|waktu baca|阅读时间|閱讀時間|読了時間|읽는 시간|وقت القراءة) ?:? ?(?:ca\.? |etwa |environ |circa |约|約)?\d{1,3} ?(?:min(?:uten?|utes?|utos?|uti|uut)?\.?|мин(?:\.|уты?|ут)?|dk\.?|dakika|menit|分钟|分鐘|分|분|دقائق)?$/,
      /^\d{1,3} ?(?:min(?:uten?|uti|utos?)?\.?|мин\.?|dk\.?|분|分) ?(?:de lectura|de lecture|de leitura|di lettura|lesezeit|leestijd|lezen|czytania|чтения|okuma(?: süresi)?|で読めます|읽기|阅读)$/,
      /^(?:本文共计|本文共|全文共|全文) ?[\d,]{2,6} ?字(?:,? ?(?:阅读|预计阅读).{0,20})?$/,
      /^\d{1,3} ?मिनट में पढ़ें$/,
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
  ],
  keeps: [
    `{prose}<p>5 min read</p>{moreProse}`,
    `<p>Five minutes read slowly are worth an hour.</p>{prose}`,
    '<table><tr><td>5 min read</td></tr></table>',
  ],
} satisfies Examples;
