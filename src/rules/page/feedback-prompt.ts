import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'feedback-prompt',
  kind: 'feedback',
  label: 'Feedback box',
  why: 'The site asks what the reader thinks of the page.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'was-this-helpful', 'page-feedback', 'article-feedback', 'feedback-form', 'feedback-widget', 'feedback-box',
      'helpful-vote', 'post-ratings', 'rating-form', 'kk-star-ratings', 'yasr',
      'rmp-widgets-container', 'gdrts', 'survey', 'csat', 'thumbs-up', 'page-helpful',
      'wp-postratings',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Was this page helpful', 'Was this helpful', 'Was this article helpful', 'Was this information helpful',
        'How useful was this post', 'Is this page useful', 'Rate this', 'Rate this article', 'Rate this page',
        'Rate this post', 'Click on a star to rate it', 'Average rating # / #. Vote count: #',
        'No votes so far! Be the first to rate this post', 'Thanks for your feedback', 'Thank you for your feedback',
        'Thank you for sharing your thoughts', 'Thank you for sharing your thoughts. We appreciate your feedback',
        'We appreciate your feedback', 'Share your feedback', 'Give feedback', 'Give us feedback', 'Provide feedback',
        'We’d love your feedback', 'We’d love to hear from you', 'Your feedback will go directly to…',
        'Take our survey', 'Your opinion matters',
        'Your feedback is important to us', 'Help us improve', 'Vote now', 'View results', 'Yes No', 'Yes / No',
        'Let us know what you think', '# from # votes', '#.# from # votes', 'Tried this recipe?…',
        'Did you make this recipe?…', 'Help us improve this…', 'This is a new service…', 'Beta This is a new service…',
        'Report a problem with this page', 'If you see anything in the documentation that is not correct…',
        'Submit correction', 'Did this article help you', 'Did this page help you', 'Did you find this helpful',
        'Did you find this page helpful', 'Did you find this article helpful', 'Was this information useful',
        'Was this guide helpful', 'Was this content helpful', 'Was this post helpful', 'Is this helpful',
        'Is this article helpful', 'Did this answer your question', 'Did this solve your problem',
        'Help us improve GOV.UK', 'Thanks for letting us know', 'How helpful was this page',
        'How helpful was this article', 'Send feedback', 'Leave feedback', 'Was this helpful? Yes No',
        'Let us know how it was',
      ],
      de: [
        'Ihre Meinung zählt', 'Wie hat Ihnen dieser Artikel gefallen', 'Hat Ihnen dieser Artikel gefallen',
        'Stimmen Sie ab', 'War dieser Artikel hilfreich', 'War das hilfreich',
      ],
      fr: [
        'Cet article vous a-t-il été utile', 'Votre avis nous intéresse', 'Oui Non',
        'Cette page vous a-t-elle été utile', 'Cet article vous a-t-il aidé',
      ],
      es: ['¿Te ha sido útil?', 'Comparte tu opinión', '¿Te ha resultado útil?', '¿Te resultó útil este artículo?'],
      pt: ['Este conteúdo foi útil?', 'Este artigo foi útil?', 'Isso foi útil?'],
      it: ['Ti è stato utile?', 'Questo articolo ti è stato utile?', 'Ti è stato utile questo articolo?'],
      nl: ['Was dit nuttig?', 'Was dit artikel nuttig?', 'Heeft dit artikel je geholpen?'],
      pl: ['Czy artykuł był pomocny?', 'Oceń artykuł', 'Czy ten artykuł był pomocny?', 'Czy ta strona była pomocna?'],
      ru: ['Была ли статья полезной?', 'Была ли эта статья полезна?', 'Статья оказалась полезной?'],
      zh: ['您对本文的评价', '这篇文章对您有帮助吗?', '本文对您有帮助吗?'],
      ja: ['この記事は役に立ちましたか', 'この情報は役に立ちましたか?', 'このページは役に立ちましたか?'],
      ko: ['이 기사가 마음에 들었다면, 좋아요를 눌러주세요', '이 페이지가 도움이 되었나요?', '도움이 되었나요?'],
      id: ['Apakah artikel ini membantu?', 'Apakah halaman ini membantu?', 'Apakah informasi ini bermanfaat?'],
      tr: ['Bu haber işinize yaradı mı?', 'Bu sayfa yardımcı oldu mu?', 'Bu makale yararlı oldu mu?'],
      ar: ['هل كان هذا المقال مفيداً؟', 'هل كانت هذه الصفحة مفيدة؟', 'هل كان هذا مفيداً؟'],
      hi: ['क्या यह लेख उपयोगी था?', 'क्या यह पेज मददगार था?', 'क्या यह जानकारी उपयोगी थी?'],
    },
    patterns: [
      /^share your experiences?,? (?:suggestions?,? )?and (?:any )?(?:issues|suggestions|feedback|thoughts)\b[^.]{0,80}(?:\. we'?re here to listen)?$/,
      /^(?:we'?re|we are) here to listen$/,
      /^\d[\d,]* (?:of|out of) \d[\d,]* (?:people )?found this (?:helpful|useful)$/,
      /^how (?:would|do) you rate (?:this|your) (?:article|page|story|experience|visit)\b[^.]{0,40}$/,
    ],
  },
  maxWords: 30,
  unless: ({ tag, text }) => /^(?:td|th|li)$/.test(tag) && text.length < 12,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Did this article help you?</p><p>War dieser Artikel hilfreich?</p><p>この情報は役に立ちましたか？</p>`,
    `{prose}<h3>Your Opinion Matters</h3><p>Share your experiences, suggestions, and any issues you've encountered on
      The Harbour Mail. We're here to listen.</p><p>Thank you for sharing your thoughts. We appreciate your feedback.</p>`,
    `{prose}<div><p>Was this page helpful?</p><button>Yes</button> <button>No</button></div>`,
    `{prose}<p>Wie hat Ihnen dieser Artikel gefallen?</p><p>¿Te ha sido útil?</p>`,
    `{prose}<p>この記事は役に立ちましたか？</p><p>이 기사가 마음에 들었다면, 좋아요를 눌러주세요.</p>`,
  ],
  keeps: [
    '<h2>Why opinion polls fail</h2><p>Your opinion matters less than your neighbour’s, the pollster says, if she has a telephone.</p>',
    '<table><tr><td>Yes / No</td><td>No</td></tr></table>',
    '<p>Was this helpful, the nurse asked, and the sailor nodded.</p>',
    '<p>Ihre Meinung zählt im Stadtrat nur alle fünf Jahre.</p>',
  ],
} satisfies Examples;
