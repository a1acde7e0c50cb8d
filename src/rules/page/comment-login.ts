import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-login',
  kind: 'comments',
  label: 'Log in to comment',
  why: 'It asks to log in before commenting.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'You must be logged in to post a comment', 'You must be logged in to comment',
        'You must log in to post a comment', 'You must be logged in to reply…',
        'You must log in or register to reply here', 'Create an account or sign in to comment',
        'You need to be a member in order to leave a comment', 'Log in to reply', 'Log in to leave a comment',
        'Login to comment', 'Log in to comment', 'Sign in to comment', 'Sign in to post a comment',
        'Sign in or register to comment', 'Please log in to comment', 'Please log in to leave a comment',
        'Please login to join discussion', 'To write comments, please log in…', 'To comment, please log in…',
        'lock icon', 'help-image',
      ],
      de: [
        'Sie sind aktuell nicht eingeloggt', 'Um einen Kommentar zu hinterlassen, loggen Sie sich bitte ein',
        'Du musst angemeldet sein, um einen Kommentar abzugeben',
        'Du musst angemeldet sein, um einen Kommentar abgeben zu können',
        'Sie müssen angemeldet sein, um einen Kommentar abzugeben',
        'Sie müssen angemeldet sein, um kommentieren zu können', 'Melden Sie sich an, um zu kommentieren…',
        'Bitte melden Sie sich an, um zu kommentieren…', 'Bitte loggen Sie sich ein, um zu kommentieren…',
        'Anmelden, um zu kommentieren',
      ],
      es: ['Suscribite para comentar', 'Para comentar debes registrarte…'],
      it: ['Devi essere connesso per inviare un commento'],
      fr: ['Vous devez être connecté pour commenter', 'Connectez-vous pour commenter'],
      pl: ['Zaloguj się, aby dodać komentarz', 'Zaloguj się, aby komentować'],
      tr: ['Yorum yapmak için giriş yapın', 'Yorum yapmak için giriş yapmalısınız…', 'Yorum yapabilmek için…'],
      ko: ['로그인 후 댓글을 남겨주세요'],
      uk: ['Увійдіть, щоб залишити коментар', 'Щоб залишити коментар…', 'Щоб коментувати…'],
      hi: ['टिप्पणी करने के लिए लॉग इन करें', 'कमेंट करने के लिए लॉगिन करें'],
      ja: ['コメントするにはログインが必要です…'],
      zh: ['登录后评论…', '登录后发表评论…'],
      he: ['כדי להגיב…'],
    },
    patterns: [
      /^you(?:'re| are) (?:currently )?(?:browsing|viewing) .{2,50} as a guest\b/,
      // The accounts a site's comments are tied to, with the name of the site on the same or the next line.
      /^(?:please )?(?:log ?in|sign ?in|connect) (?:to|with|using|via) (?:(?:your )?(?:twitter|x|facebook|google|kakao|naver|apple|instagram|linkedin|disqus),?(?: or | and |\/| )?(?:your )?){1,4}(?:account )?to (?:connect|comment|post|reply|write)\b/,
      /^(?:with|to) the [\p{L} ]{2,24} (?:daily|times|post|herald|news|tribune|mail|journal|gazette|express|standard)$/u,
    ],
  },
  place: ['after', 'before'],
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Log in to Twitter or Facebook account to connect<br>with the Island Harbour Daily</p><p>lock icon</p>
      <p>To write comments, please log in to one of the accounts.</p>`,
    `{prose}<p>Log in to Twitter or Facebook account to connect</p><p>with the Island Harbour Daily</p>`,
    `{prose}<p>You must be <a href="/login">logged in</a> to post a comment.</p>`,
    `{prose}<p>Du musst <a href="/login">angemeldet</a> sein, um einen Kommentar abzugeben.</p>`,
    `<p>You’re browsing the Harbour Boards as a guest. Sign up for free (or log in if you have an account) to post messages.</p>{prose}`,
    `{prose}<p>로그인 후 댓글을 남겨주세요</p>`,
  ],
  keeps: [
    `{prose}<p>With the Harbour Daily</p>{moreProse}`,
    '<p>You must be logged in to the lighthouse before dusk, or the keeper will not open.</p>',
    '<p>To write comments, please use the margin, the teacher said.</p>',
  ],
} satisfies Examples;
