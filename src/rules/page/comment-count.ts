import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-count',
  kind: 'comments',
  label: 'Comment count',
  why: 'A link to the comments, with their number.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        '# comments', '# comment', 'Comments', 'Comment', 'Comments (#)', '# replies', 'No comments', 'Reply',
        'Add comment',
      ],
      de: ['# Kommentare', '# Kommentar', 'Kommentare', 'Kommentieren', 'Kommentare (#)', 'Antworten'],
      fr: ['# commentaires', '# commentaire', 'Commentaires', 'Commenter', 'Répondre', 'Réagir'],
      es: ['# comentarios', '# comentario', 'Comentarios', 'Comentar', 'Responder'],
      pt: ['# comentários', '# comentário', 'Comentários', 'Comentar'],
      it: ['# commenti', '# commento', 'Commenti', 'Commenta', 'Rispondi'],
      nl: ['# reacties', '# reactie', 'Reacties', 'Reageer', 'Reageren'],
      pl: ['# komentarzy', '# komentarze', 'Komentarze', 'Komentarze (#)', 'Odpowiedz', 'Skomentuj'],
      ru: ['# комментариев', '# комментария', 'Комментарии', 'Комментарии #', 'Ответить', 'Комментировать'],
      zh: ['评论', '评论 #', '#评论', '回复', '跟贴 #', '參與評論'],
      ja: ['コメント', 'コメント #', 'コメント#件'],
      ko: ['댓글', '댓글 #', '댓글#'],
      id: ['# komentar', 'Komentar'],
      tr: ['# yorum', 'Yorumlar', 'Yanıtla'],
      ar: ['# تعليق', 'تعليقات', 'رد'],
      hi: ['# कमेंट', 'टिप्पणियाँ'],
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
