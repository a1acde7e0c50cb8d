import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-count',
  kind: 'comments',
  label: 'Link to comments',
  why: 'It leads to the comments, or answers one.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        '# comments', '# comment', 'Comments', 'Comment', 'Comments (#)', '# replies', 'Reply',
        'Add comment',
      ],
      de: ['Kommentare', 'Kommentieren', 'Antworten'],
      fr: ['# commentaires', '# commentaire', 'Commentaires'],
      es: ['# comentarios', '# comentario', 'Comentarios', 'Comentar'],
      pt: ['Comentários', 'Comentar'],
      it: ['Commenti', 'Commenta'],
      nl: ['Reageer'],
      pl: ['Odpowiedz'],
      ru: ['Комментарии', 'Комментарии #', 'Ответить'],
      zh: ['评论', '回复'],
      ja: ['コメント'],
      ko: ['댓글'],
      id: ['Komentar'],
      uk: ['Коментарів: #', '# коментарів'],
      tr: ['# yorum'],
      he: ['# תגובות'],
      hi: ['# टिप्पणियाँ'],
    },
  },
  needs: ['links', 'control'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><a href="#comments">12 comments</a></p>`,
    `<div><a href="#c">Kommentare</a></div>{prose}`,
    `{prose}<p><button>Ответить</button></p>`,
  ],
  keeps: [
    `{prose}<h2>Comments</h2><p>The margin of the first page is white.</p>{moreProse}`,
    `{prose}<p>12 comments</p>{moreProse}`,
    '<table><tr><td>Reply</td><td>3 days</td></tr></table>',
  ],
} satisfies Examples;
