import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'stamp',
  kind: 'stamp',
  label: 'Date line',
  why: 'When the article was published or changed; shown above the text instead.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'entry-date', 'post-date', 'article-date', 'publish-date', 'published-date', 'pubdate', 'dateline', 'timestamp',
      'time-stamp', 'last-updated', 'posted-on', 'entry-meta', 'post-meta', 'article-meta', 'byline-date',
      'date-published', 'update-date',
    ],
    patterns: [
      /^(?:just now|yesterday|\d{1,2} ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|vor \d{1,2} (?:minuten?|stunden?|tagen?|wochen?)|il y a \d{1,2} (?:minutes?|heures?|jours?)|hace \d{1,2} (?:minutos?|horas?|días?)|há \d{1,2} (?:minutos?|horas?|dias?)|\d{1,2} ?(?:分钟前|小时前|天前|分前|時間前|日前|분 전|시간 전|일 전))$/,
      /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,? \d{4})(?:$|[ ,|·•-]{1,3}(?:at |published |posted |updated |\d{1,2}[:.]\d\d).{0,90}$)/,
      /^(?:\d{4}[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?|\d{1,2}[-./] ?\d{1,2}[-./] ?(?:19|20)\d\d)\.?(?:,? ?(?:\([^)]{1,4}\) ?)?(?:[-–|·•] ?)?\d{1,2}[:.時时]\d\d(?:[:.]\d\d)?(?: ?(?:uhr|h|am|pm|[a-z]{2,5}))?)?(?: ?[|] ?(?:来源|來源):?.{0,30})?$/,
      /^\d{1,2}\. ?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) \d{4}(?:,? (?:um )?\d{1,2}[:.]\d\d(?: uhr)?)?$/,
    ],
  },
  place: ['before', 'after'],
  maxWords: 18,
  unless: ({ tag, prose: paragraphs }) => paragraphs > 0 || /^(?:h[1-3]|td|th|li|dt|dd)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>Mon, August 23, 2021 Published on Aug. 23, 2021</p>{prose}`,
    `{prose}<p>2 hours ago</p>`,
    `<p>2024年04月24日23:52 | 来源：海岛日报</p>{prose}`,
  ],
  keeps: [
    `{prose}<p>Updated on 3 May</p>{moreProse}`,
    `<h2>May 3, 1911</h2>{prose}`,
    '<table><tr><td>2024-05-01</td><td>12:00</td></tr></table>',
  ],
} satisfies Examples;
