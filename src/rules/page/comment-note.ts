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
        'Your email address will not be published…', 'Your email address will not be shared…',
        'Required fields are marked', 'Save my name, email, and website in this browser…',
        'Save my name and email in this browser…', 'Notify me of follow-up comments by email',
        'Notify me of new posts by email', 'Notify me of followup comments via e-mail',
        'This site uses Akismet to reduce spam…', 'Learn how your comment data is processed',
        'Fill in your details below or click an icon to log in', 'You are commenting using your…',
        'Comments are moderated…', 'All comments are moderated…',
        'Comments must be approved before they are published…', 'Standards Board Policy',
        'Not open for further replies',
      ],
      de: [
        'Deine E-Mail-Adresse wird nicht veröffentlicht…', 'Ihre E-Mail-Adresse wird nicht veröffentlicht…',
        'Erforderliche Felder sind mit * markiert', 'Meinen Namen, E-Mail und Website in diesem Browser speichern…',
        'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser…',
        'Benachrichtigung bei weiteren Kommentaren per E-Mail senden',
        'Benachrichtige mich über nachfolgende Kommentare…', 'Benachrichtigung bei neuen Beiträgen per E-Mail senden',
        'Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden', 'Diese Website verwendet Akismet…',
        'Du kommentierst mit deinem…', 'Trage deine Daten unten ein oder klicke ein Icon…',
      ],
      fr: [
        'Votre adresse e-mail ne sera pas publiée…', 'Votre adresse de messagerie ne sera pas publiée…',
        'Les champs obligatoires sont indiqués avec *', 'Enregistrer mon nom, mon e-mail et mon site…',
        'Ce site utilise Akismet…', 'Prévenez-moi de tous les nouveaux commentaires…',
      ],
      es: [
        'Tu dirección de correo electrónico no será publicada…', 'Los campos obligatorios están marcados con *',
        'Guarda mi nombre, correo electrónico y web…', 'Este sitio usa Akismet…',
        'Recibir un correo electrónico con los siguientes comentarios…',
      ],
      pt: [
        'O seu endereço de e-mail não será publicado…', 'O seu endereço de email não será publicado…',
        'Campos obrigatórios são marcados com *', 'Salvar meus dados neste navegador…', 'Este site utiliza o Akismet…',
      ],
      it: [
        'Il tuo indirizzo email non sarà pubblicato…', 'I campi obbligatori sono contrassegnati *',
        'Salva il mio nome, email e sito web…', 'Questo sito utilizza Akismet…',
      ],
      nl: [
        'Je e-mailadres wordt niet gepubliceerd…', 'Vereiste velden zijn gemarkeerd met *',
        'Mijn naam, e-mail en site opslaan…', 'Deze site gebruikt Akismet…',
      ],
      pl: [
        'Twój adres e-mail nie zostanie opublikowany…', 'Twój adres email nie zostanie opublikowany…',
        'Wymagane pola są oznaczone *', 'Zapamiętaj moje dane w tej przeglądarce…', 'Zapisz moje dane, adres e-mail…',
        'Ta strona używa Akismet…',
      ],
      ru: [
        'Ваш адрес email не будет опубликован…', 'Ваш e-mail не будет опубликован…', 'Обязательные поля помечены *',
        'Сохранить моё имя, email и адрес сайта…', 'Сохранить мое имя, email…',
      ],
      zh: ['您的邮箱地址不会被公开…', '您的电子邮箱地址不会被公开…', '必填项已用 * 标注', '發佈留言必須填寫的電子郵件地址不會公開…', '在此浏览器中保存我的…'],
      ja: ['メールアドレスが公開されることはありません…', '※ が付いている欄は必須項目です', '次回のコメントで使用するためブラウザーに…', 'このサイトはスパムを低減するために Akismet…'],
      ko: ['이메일 주소는 공개되지 않습니다…', '이메일은 공개되지 않습니다…', '필수 필드는 *로 표시됩니다', '다음 번 댓글 작성을 위해…'],
      id: [
        'Alamat email Anda tidak akan dipublikasikan…', 'Ruas yang wajib ditandai *',
        'Simpan nama, email, dan situs web saya…',
      ],
      tr: [
        'E-posta adresiniz yayınlanmayacak…', 'E-posta hesabınız yayımlanmayacak…',
        'Gerekli alanlar * ile işaretlenmişlerdir', 'Daha sonraki yorumlarımda kullanılması için…',
      ],
      ar: ['لن يتم نشر عنوان بريدك الإلكتروني…', 'الحقول الإلزامية مشار إليها بـ *', 'احفظ اسمي، بريدي الإلكتروني…'],
      hi: ['आपका ईमेल पता प्रकाशित नहीं किया जाएगा…', 'अगली बार जब मैं टिप्पणी करूँ…'],
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
