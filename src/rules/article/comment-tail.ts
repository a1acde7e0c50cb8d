import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-tail',
  kind: 'comments',
  label: 'Comments',
  why: 'What readers wrote below the article, or the room for it.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Leave a Reply', 'Leave a comment', 'Comments', '# comments', '# comment', 'Comments (#)', 'Comments #',
        '# replies', '# responses', '# thoughts on…', '# responses to…', '# comments on…', 'One thought on…',
        'One response to…', 'Reader comments', 'Discussion about this post', 'Responses', 'Join the discussion',
        'Post a comment', 'Top comments', 'Most liked comments',
      ],
      de: [
        'Kommentare', '# Kommentare', '# Kommentar', 'Kommentare (#)', 'Ein Kommentar', '# Gedanken zu…',
        'Ein Gedanke zu…', '# Antworten', 'Leserkommentare', 'Schreibe einen Kommentar', 'Diskussion', 'Netiquette',
      ],
      fr: [
        'Commentaires', '# commentaires', '# commentaire', 'Commentaires (#)', '# réflexions sur…',
        'Laisser un commentaire', 'Vos réactions',
      ],
      es: [
        'Comentarios', '# comentarios', '# comentario', 'Comentarios (#)', '# respuestas a…', 'Deja un comentario',
        'Deja una respuesta',
      ],
      pt: [
        'Comentários', '# comentários', '# comentário', 'Comentários (#)', 'Deixe um comentário', '# respostas para…',
      ],
      it: ['Commenti', '# commenti', '# commento', 'Commenti (#)', 'Lascia un commento'],
      nl: ['Reacties', '# reacties', '# reactie', 'Reacties (#)', 'Geef een reactie'],
      pl: ['Komentarze', '# komentarzy', '# komentarze', 'Komentarze (#)', 'Komentarze #', 'Dodaj komentarz'],
      ru: [
        'Комментарии', '# комментариев', '# комментария', '# комментарий', 'Комментарии #', 'Комментарии (#)',
        'Добавить комментарий',
      ],
      zh: ['评论', '評論', '网友评论', '最新评论', '热门评论', '#条评论', '# 条评论', '评论 (#)', '留言'],
      ja: ['コメント', 'コメント #', 'コメント (#)', 'コメント#件', 'みんなのコメント'],
      ko: ['댓글', '댓글 #', '댓글 #개', '댓글(#)'],
      id: ['Komentar', '# komentar', 'Komentar (#)', 'Tinggalkan Balasan'],
      tr: ['Yorumlar', '# yorum', 'Yorumlar (#)', 'Bir yanıt yazın'],
      ar: ['التعليقات', 'تعليقات', '# تعليقات', 'اترك تعليقاً'],
      hi: ['टिप्पणियाँ', 'कमेंट्स', 'टिप्पणी करें'],
    },
  },
  place: 'after',
  takes: 'heading-and-rest',
  unless: ({ tag }) => !/^(?:h[1-6]|header|hgroup|div|section)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<h3>2 comments</h3><div><b>Ola</b> <p>I remember that pier.</p></div><div><b>Per</b> <p>So do I!</p></div>`,
    `{longProse}<h2>Kommentare</h2><p>Schön war es dort.</p>`,
    `{longProse}<div><h3>댓글 2</h3></div><p>좋은 기사입니다</p>`,
  ],
  keeps: [
    `{longProse}<h2>Comments</h2>{longProse}`,
    `<h2>Comments</h2><p>The Speaker called the vote at noon.</p>{longProse}`,
    `{longProse}<p>Comments</p><p>The last line of the play.</p>`,
  ],
} satisfies Examples;
