import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'author-prompt',
  kind: 'author',
  label: 'Author link',
  why: 'A link to the author, or a line on who they are.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'View all posts', 'View all posts by…', 'View all articles by…', 'More from author', 'More from this author',
        'More articles by…', 'Read more from…', 'See full bio', 'Read full bio', 'View profile', 'Got a tip',
        'Send us a tip', '[email protected]', 'Staff writer', 'Contributing writer', 'Contributor', 'Follow the author',
        'All posts by…',
      ],
      de: ['Alle Artikel von…', 'Mehr vom Autor'],
      fr: ['Tous ses articles'],
      es: ['Ver más artículos'],
      pt: ['Ver perfil', 'Colunistas'],
      ru: ['Подписывайтесь на автора'],
      ja: ['記者ページ', 'この記事の筆者'],
      ko: ['다른 기사 보기'],
    },
    patterns: [
      /^follow (?!the |a |in |your |these |this |that |his |her |along|up )[\p{L}.' -]{2,40} (?:on|@) ?(?:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon|@?\w{2,20})(?: ?:? ?@\w{2,20})?$/u,
      /^(?:folgen sie|folge) [\p{L}.' -]{2,40} (?:auf|bei) (?:twitter|x|facebook|instagram|linkedin|mastodon)$/u,
      /^(?:email|e-mail|contact|reach) (?!us )[\p{L}.' -]{2,40} (?:at|on) [^\s@]{1,40}@[^\s@]{3,40}$/u,
    ],
  },
  place: ['before', 'after'],
  maxWords: 14,
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<p><a href="/ada">View all posts by Ada Lindqvist</a></p><p>Follow Ada Lindqvist on Twitter</p>`,
    `{longProse}<p>Alle Artikel von Jonas Weber</p>`,
    `{longProse}<p>다른 기사 보기</p><p>[email&#160;protected]</p>`,
  ],
  keeps: [
    `{prose}<p>Contributor</p>{moreProse}`,
    `<p>Follow the fog on foot</p>{prose}`,
    `{longProse}<p>More articles of faith than of law were read that day.</p>`,
  ],
} satisfies Examples;
