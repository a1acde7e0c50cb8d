import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'gift-prompt',
  kind: 'gift',
  label: 'Gift prompt',
  why: 'An offer to give this article to somebody.',
  clues: {
    names: ['gift-article', 'gift-link', 'gifting', 'give-article', 'share-gift', 'article-gift', 'unlocked-article'],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Gift this article', 'Gift article', 'Give this article', 'Gift Premium Articles',
        'Gift Premium Articles to Anyone', 'to Anyone', '# gift articles', '# gift articles to give',
        'As a subscriber, you have # gift articles…', 'Anyone can read what you share', 'Send any friend a story',
        'Share full article', 'This is a gift link', 'You’ve been gifted this article', 'Gift a subscription',
        'Give a gift subscription',
      ],
      de: [
        'Artikel verschenken', 'Diesen Artikel verschenken', 'Mit Ihrem Abo können Sie pro Monat…',
        'Die Texte sind für die Beschenkten kostenlos', 'Wenn Sie diesen Artikel verschenken wollen…',
      ],
      fr: ['Offrir cet article', 'Article offert par…'],
      es: ['Regala este artículo', 'Regalar artículo'],
      pt: ['Presenteie este artigo'],
      it: ['Regala questo articolo'],
      nl: ['Geef dit artikel cadeau', 'Cadeau geven'],
      pl: ['Podaruj artykuł', 'Podaruj dostęp'],
      ja: ['記事をプレゼント'],
      zh: ['赠送文章'],
      ko: ['기사 선물하기'],
      tr: ['Haberi hediye et'],
    },
    patterns: [
      // An imperative of its own, after at most one sentence.
      /^(?:[^.!?]{0,160}[.!?] )?gift this (?:article|story) to (?:someone|somebody|anyone|a friend|friends)\b/,
      // A subscriber's monthly gifts, after at most one sentence that leads up to them.
      /^(?:[^.!?]{0,160}[.!?] )?as a (?:paid |premium |digital )?subscriber,? you (?:can|have|get|may) (?:gift|give|share|up to \d+|\d+ gift)\b/,
    ],
  },
  maxWords: 45,
} satisfies Rule;

export const examples = {
  removes: [
    '<p>Subscribers can give five articles a month. Gift this article to someone who would like it.</p>{prose}',
    `{prose}<h3>Gift Premium Articles<br>to Anyone</h3><p>Share the best of The Harbour Mail with friends, family, or
      colleagues. As a subscriber, you can gift 3 to 5 articles each month that anyone can read—no subscription
      needed!</p>{moreProse}`,
    `<p>Gift Premium Articles</p><p>to Anyone</p>{prose}`,
    `<div><button>Give this article</button></div><p>As a subscriber, you have 10 gift articles to give each month.
      Anyone can read what you share.</p>{prose}`,
    `<p>Artikel verschenken</p><p>Mit Ihrem Abo können Sie pro Monat fünf Artikel verschenken. Die Texte sind für die
      Beschenkten kostenlos.</p>{prose}`,
  ],
  keeps: [
    '<h2>Ten gifts for readers</h2><p>Gift a lamp, gift a chair, gift the evening itself: our list begins where the ads end.</p>',
    '<p>As a subscriber to the concert series she had a seat in the second row, and she gave it away every other week.</p>',
    '<p>Give this article of faith a second look, the old priest used to say, and it will look back at you.</p>',
    '<p>Artikel verschenken dürfen Händler nur, wenn sie es vorher ankündigen.</p>',
  ],
} satisfies Examples;
