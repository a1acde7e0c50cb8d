import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'form-residue',
  kind: 'form',
  label: 'Form message',
  why: 'A message or mark that belongs to a form.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        '(required)', 'Required field', 'Required fields', 'Required fields are marked with an asterisk',
        'Indicates required field', 'Thanks, your message has been sent', 'Your message has been sent',
        'Your message has been sent successfully', 'Thank you for your message. It has been sent',
        'There was an error trying to send your message. Please try again later',
        'Something went wrong, please try again', 'Something went wrong. Please try again',
        'Something went wrong. Please try again later', 'An error occurred. Please try again',
        'An error has occurred. Please try again later', 'This field is required', 'Please fill out this field',
        'Please fill in this field', 'Please enter a valid email address', 'Please enter a valid email',
        'Invalid email address', 'Leave this field empty', 'Leave this field blank',
        'If you are human, leave this field blank',
        'This field is for validation purposes and should be left unchanged', 'This field should be left blank',
        'Please leave this field empty', 'This site is protected by reCAPTCHA…', 'Copied to clipboard', 'Link copied',
        'Link copied to clipboard', 'URL copied',
      ],
      de: [
        '(erforderlich)', 'Pflichtfeld', 'Pflichtfelder', 'Beitrag nicht abgeschickt – E-Mail Adresse kontrollieren',
        'E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal', 'Dieses Feld ist erforderlich',
        'Dieses Feld nicht ausfüllen', 'Bitte geben Sie eine gültige E-Mail-Adresse ein', 'Link kopiert',
        'Die mit * gekennzeichneten Felder sind Pflichtfelder',
      ],
      fr: [
        '(obligatoire)', 'Champ obligatoire', 'Champs obligatoires', 'Ce champ est requis', 'Ce champ est obligatoire',
        'Une erreur est survenue. Veuillez réessayer', 'Lien copié', 'Votre message a été envoyé',
      ],
      es: [
        '(obligatorio)', '(requerido)', 'Campo obligatorio', 'Campos obligatorios', 'Este campo es obligatorio',
        'Enlace copiado', 'Tu mensaje ha sido enviado',
      ],
      pt: [
        '(obrigatório)', 'Campo obrigatório', 'Campos obrigatórios', 'Este campo é obrigatório', 'Link copiado',
        'Sua mensagem foi enviada',
      ],
      it: [
        '(obbligatorio)', 'Campo obbligatorio', 'Campi obbligatori', 'Link copiato', 'Il tuo messaggio è stato inviato',
      ],
      nl: ['(verplicht)', 'Verplicht veld', 'Verplichte velden', 'Dit veld is verplicht', 'Link gekopieerd'],
      pl: ['(wymagane)', 'Pole wymagane', 'To pole jest wymagane', 'Link skopiowany', 'Skopiowano link'],
      ru: ['(обязательно)', 'Обязательное поле', 'Это поле обязательно для заполнения', 'Ссылка скопирована'],
      zh: ['(必填)', '链接已复制', '複製成功', '复制成功', '已复制到剪贴板'],
      ja: ['(必須)', '必須項目', 'リンクをコピーしました', 'URLをコピーしました'],
      ko: ['(필수)', '필수 입력 항목입니다', 'URL이 복사되었습니다', '기사 URL이 복사되었습니다', '링크가 복사되었습니다'],
      id: ['(wajib)', 'Wajib diisi', 'Tautan disalin', 'Link berhasil disalin'],
      tr: ['(gerekli)', 'Zorunlu alan', 'Bu alan zorunludur', 'Bağlantı kopyalandı'],
      ar: ['(مطلوب)', 'حقل مطلوب', 'هذا الحقل مطلوب', 'تم نسخ الرابط'],
      hi: ['(आवश्यक)', 'यह फ़ील्ड आवश्यक है', 'लिंक कॉपी हो गया'],
    },
  },
  maxWords: 20,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Thanks, your message has been sent!</p>`,
    `{prose}<div><span>(required)</span></div>`,
    `{prose}<p>Beitrag nicht abgeschickt – E-Mail Adresse kontrollieren!</p>`,
    `{prose}<p>기사 URL이 복사되었습니다.</p>`,
  ],
  keeps: [
    '<h2>Required reading</h2><p>Your message has been sent, said the pigeon keeper, by the only post that never strikes.</p>',
    '<table><tr><td>name</td><td>string (required)</td></tr></table>',
  ],
} satisfies Examples;
