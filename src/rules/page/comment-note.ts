import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'comment-note',
  kind: 'comments',
  label: 'Comment form note',
  why: 'Small print of a comment form.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Your email address will not be published…', 'Required fields are marked',
        'Save my name, email, and website in this browser…', 'Save my name and email in this browser…',
        'Notify me of follow-up comments by email', 'Notify me of new posts by email',
        'Notify me of followup comments via e-mail', 'This site uses Akismet to reduce spam…',
        'Learn how your comment data is processed', 'All comments are moderated…', 'Standards Board Policy',
        'Not open for further replies',
        'Not the answer you’re looking for?…', 'Know someone who can answer?…', 'This topic was automatically closed…', 'Last edited by…',
      ],
      de: [
        'Deine E-Mail-Adresse wird nicht veröffentlicht…', 'Erforderliche Felder sind mit * markiert',
        'Meinen Namen, E-Mail und Website in diesem Browser speichern…',
        'Benachrichtigung bei weiteren Kommentaren per E-Mail senden',
        'Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden', 'Du kommentierst mit deinem…',
      ],
      fr: [
        'Votre adresse e-mail ne sera pas publiée…', 'Les champs obligatoires sont indiqués avec *',
        'Enregistrer mon nom, mon e-mail et mon site…',
      ],
      es: ['Tu dirección de correo electrónico no será publicada…', 'Los campos obligatorios están marcados con *'],
      pt: ['O seu endereço de e-mail não será publicado…', 'Campos obrigatórios são marcados com *'],
      it: ['Il tuo indirizzo email non sarà pubblicato…', 'I campi obbligatori sono contrassegnati *'],
      nl: ['Je e-mailadres wordt niet gepubliceerd…', 'Vereiste velden zijn gemarkeerd met *'],
      pl: ['Twój adres e-mail nie zostanie opublikowany…', 'Wymagane pola są oznaczone *'],
      ru: ['Ваш адрес email не будет опубликован…', 'Обязательные поля помечены *'],
      zh: ['您的邮箱地址不会被公开…', '必填项已用 * 标注'],
      ja: ['メールアドレスが公開されることはありません…', '※ が付いている欄は必須項目です', '次回のコメントで使用するためブラウザーに…'],
      ko: ['이메일 주소는 공개되지 않습니다…'],
      id: ['Alamat email Anda tidak akan dipublikasikan…', 'Ruas yang wajib ditandai *'],
      tr: ['E-posta adresiniz yayınlanmayacak…', 'Gerekli alanlar * ile işaretlenmişlerdir'],
      ar: ['لن يتم نشر عنوان بريدك الإلكتروني…', 'الحقول الإلزامية مشار إليها بـ *'],
      hi: ['आपका ईमेल पता प्रकाशित नहीं किया जाएगा…'],
    },
    patterns: [/^standards board policy ?\(?\d+ ?\/ ?\d+ ?(?:자|characters?)?\)?$/],
  },
  maxWords: 40,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Your email address will not be published. Required fields are marked *</p>
      <p>Save my name, email, and website in this browser for the next time I comment.</p>`,
    `{prose}<p>This site uses Akismet to reduce spam. <a href="/p">Learn how your comment data is processed.</a></p>`,
    `{prose}<p>Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert</p>`,
    `{prose}<p>Standards Board Policy (0/250자)</p>`,
    `{prose}<p>メールアドレスが公開されることはありません。※ が付いている欄は必須項目です</p>`,
  ],
  keeps: [
    '<p>Your address will not be published in the list of donors, the form says, and yet there it was.</p>',
    '<p>The standards board published a policy on boats in May, and another on oars in June.</p>',
    '<p>Erforderliche Werkzeuge sind im Kasten neben der Tür.</p>',
  ],
} satisfies Examples;
