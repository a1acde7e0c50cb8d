import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-prompt',
  kind: 'comments',
  label: 'Comment prompt',
  why: 'It belongs to the form in which readers comment.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Leave a Reply', 'Leave a Reply Cancel reply', 'Leave a replycancel reply', 'Cancel reply', 'Leave a comment',
        'Leave a comment Cancel reply', 'Post a comment', 'Post comment', 'Post reply', 'Write a comment',
        'Add a comment', 'Add your comment', 'Please enter your comment', 'Please enter your name here',
        'Please enter your name', 'Please enter your email address here', 'You have entered an incorrect email address',
        'Comments are closed', 'Loading comments', 'View comments', 'View all comments', 'View # comments',
        'Show comments', 'No comments', 'Discussion about this post', 'Join the conversation', 'Join the discussion',
        'Start the conversation', 'Share your thoughts and join the conversation in the comments', 'Comment policy',
        'Read our comment policy', 'Would love your thoughts, please comment', 'Your comment',
        'Save my name, email, and website in this browser for the next time I comment', 'Social comment',
        'help-image Social comment', 'No responses yet',
        'Do you have an opinion on the issues raised in this article?…', 'Email (Address never made public)',
        'Newest first', 'Oldest first', 'Most liked', 'Load more comments', 'Show more replies', 'View replies',
        'View # replies', 'Hide replies', 'Report comment', 'Sign in to join the conversation', 'Submit comment',
        'Submit a comment', 'Older comments', 'Newer comments', 'Leave your comment',
        'Be the first to share what you think', 'Top comments', 'Comment guidelines', 'Sign up to comment',
        'Comments have been closed…', 'This post is closed to comments', 'The comments are closed', 'Notify of',
      ],
      de: [
        'Keine Kommentare Kommentare sind geschlossen', 'Schreibe einen Kommentar',
        'Schreibe einen Kommentar Antworten abbrechen', 'Antworten abbrechen', 'Kommentar verfassen',
        'Hinterlasse einen Kommentar', 'Gib hier deinen Kommentar ein', 'Kommentar schreiben',
        'Schreiben Sie einen Kommentar', 'Kommentar hinterlassen', 'Antwort hinterlassen', 'Kommentare anzeigen',
        'Alle Kommentare anzeigen',
      ],
      fr: [
        'Laisser un commentaire', 'Annuler la réponse', 'Aucun commentaire', 'Lire les # commentaires',
        'L’espace des contributions est réservé aux abonnés…', 'Ajouter un commentaire', 'Votre commentaire',
        'Laisser une réponse', 'Voir les commentaires', 'Voir tous les commentaires',
      ],
      es: [
        'Deja una respuesta', 'Deja un comentario', 'Cancelar respuesta', 'Ver # comentarios', 'Normas de la comunidad',
        '¿Quieres comentar?', 'Escribe un comentario', 'Añadir comentario', 'Dejar un comentario', 'Ver comentarios',
        'Ver todos los comentarios',
      ],
      pt: [
        'Deixe um comentário', 'Cancelar resposta', 'Todos os comentários', 'Carregando comentários',
        'Os comentários não representam a opinião do jornal…', 'Deixe seu comentário', 'Deixe uma resposta',
        'Ver comentários', 'Ver todos os comentários',
      ],
      it: [
        'Lascia un commento', 'Annulla risposta', 'Leggi i commenti', 'Vedi tutti i commenti', 'Lascia una risposta',
        'Scrivi un commento', 'Mostra commenti', 'Vedi i commenti',
      ],
      nl: [
        'Geef een reactie', 'Reactie annuleren', 'Laat een reactie achter', 'Plaats een reactie', 'Bekijk reacties',
        'Toon reacties',
      ],
      pl: [
        'Dodaj komentarz', 'Anuluj pisanie odpowiedzi', 'Wyślij komentarz',
        'Zapoznaj się z zasadami komentowania artykułów', 'Zostaw komentarz', 'Zobacz komentarze', 'Pokaż komentarze',
      ],
      ru: [
        'Добавить комментарий', 'Отменить ответ', 'Правила комментирования', 'Оставить комментарий',
        'Написать комментарий', 'Показать комментарии', 'Читать комментарии',
      ],
      zh: ['发表评论', '发表回复', '發表留言', '發佈留言', '取消回复', '登录后评论', '# 条评论', '發表評論', '我要评论', '文明上网…', '写留言', '写评论'],
      ja: ['コメントを残す', 'コメントを書く', 'コメントをキャンセル', 'コメント #', 'コメントする', 'コメントを投稿する'],
      ko: [
        '댓글 달기', '댓글 쓰기', '답글 남기기', '댓글을 입력해 주세요', '댓글 작성 시 필명이 노출됩니다', '댓글정책', '좋아요순', '댓글 남기기', '댓글쓰기', '댓글 보기',
        '댓글 등록',
      ],
      id: ['Tinggalkan Balasan', 'Batalkan balasan', 'Tulis komentar', 'Lihat komentar', 'Lihat semua komentar'],
      tr: [
        'Bir yanıt yazın', 'Yanıtı iptal et', 'Yorum yap', 'Yorum yaz', 'Bir cevap yazın', 'Yorum ekle',
        'Yorumunuzu yazın', 'Yorumları göster', 'Yorumları oku',
      ],
      ar: [
        'اترك تعليقاً', 'اترك تعليقا', 'إضافة تعليق جديد', 'تعليقك', 'اترك رداً', 'أضف تعليق', 'أضف تعليقك',
        'عرض التعليقات', 'أرسل التعليق',
      ],
      hi: ['टिप्पणी करें', 'प्रातिक्रिया दे', 'अपनी टिप्पणी लिखें', 'कमेंट करें', 'टिप्पणियाँ देखें', 'टिप्पणी लिखें'],
      uk: ['Залишити коментар', 'Додати коментар', 'Написати коментар', 'Залиште коментар…', 'Ваш коментар'],
      sv: ['Lämna en kommentar'],
      da: ['Skriv en kommentar'],
      no: ['Legg igjen en kommentar'],
      fi: ['Jätä kommentti'],
      cs: ['Napsat komentář', 'Přidat komentář'],
      vi: ['Để lại bình luận', 'Gửi bình luận', 'Viết bình luận'],
      he: ['הוסף תגובה', 'הוספת תגובה', 'השאר תגובה', 'כתוב תגובה', 'כתבו תגובה'],
      fa: ['ارسال نظر', 'نظر خود را بنویسید'],
    },
    patterns: [
      /^(?:leave a (?:reply|comment)|schreibe einen kommentar|deja (?:una respuesta|un comentario)|deixe (?:um comentário|uma resposta)) (?:to|on|zu|a|em) .{1,60} (?:cancel reply|antworten abbrechen|cancelar (?:la )?respuesta|cancelar resposta)$/,
      /^be the first to (?:comment|leave a (?:comment|reply)|reply)(?: on .{1,80})?$/,
      /^please enter your (?:comment|name|(?:e-?mail )?address)(?: here)?! please enter your (?:name|e-?mail address) here$/,
    ],
  },
  maxWords: 20,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Newest first</p><p>View 12 replies</p><p>Kommentare anzeigen</p><p>写留言</p>`,
    '{prose}<h3>Schreiben Sie einen Kommentar</h3><p>Napsat komentář</p>',
    `{prose}<p>Please enter your comment!<br>Please enter your name here</p>`,
    `{prose}<p>Please enter your comment!</p><p>Please enter your name here</p>`,
    `{prose}<h3>Leave a Reply <small><a href="#respond">Cancel reply</a></small></h3>`,
    `{prose}<p>Schreibe einen Kommentar</p><p>Antworten abbrechen</p>`,
    `{prose}<p>View 12 comments</p>`,
    `{prose}<p>댓글 쓰기</p><p>コメントを書く</p>`,
    `{prose}<p>help-image Social comment?</p>`,
  ],
  keeps: [
    '<h2>Comments</h2><p>Marginal comments fill the second notebook; most of them concern the weather.</p>',
    '<p>Please enter your comment in the third column, the form from 1911 said, and the miners did.</p>',
    '<p>The comments are closed to nobody, the editor promised, and then she closed them.</p>',
    '<p>Kommentare schreiben in diesem Dorf nur die Alten, und zwar von Hand.</p>',
    '<blockquote>Leave a comment</blockquote>',
  ],
} satisfies Examples;
