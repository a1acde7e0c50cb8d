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
        '# replies', '# thoughts on…', '# responses to…', '# comments on…', 'Reader comments',
        'Discussion about this post', 'Responses', 'Join the discussion', 'Post a comment',
      ],
      de: ['Kommentare', 'Schreibe einen Kommentar', 'Netiquette'],
      fr: ['Commentaires', '# commentaires', '# commentaire', 'Laisser un commentaire'],
      es: ['Comentarios', '# comentarios', '# comentario', 'Deja un comentario', 'Deja una respuesta'],
      pt: ['Comentários', 'Deixe um comentário'],
      it: ['Commenti', 'Lascia un commento'],
      nl: ['Geef een reactie'],
      pl: ['Dodaj komentarz'],
      ru: ['Комментарии', 'Комментарии #', 'Добавить комментарий'],
      zh: ['评论', '# 条评论', '留言', '网友评论', '最新评论', '热门评论'],
      ja: ['コメント', 'コメント #'],
      ko: ['댓글', '댓글 #'],
      id: ['Komentar', 'Tinggalkan Balasan'],
      tr: ['Bir yanıt yazın'],
      ar: ['اترك تعليقاً'],
      hi: ['टिप्पणी करें', 'टिप्पणियाँ', 'टिप्पणियां'],
      uk: ['Коментарі', 'Коментарі (#)'],
      he: ['תגובות', 'תגובות (#)'],
      vi: ['Bình luận', 'Bình luận (#)'],
      fa: ['نظرات', 'دیدگاه‌ها'],
      cs: ['Komentáře', 'Diskuze'],
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
