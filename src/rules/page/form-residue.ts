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
        '(required)', 'Required field', 'Required fields', 'Thanks, your message has been sent',
        'Your message has been sent', 'Something went wrong, please try again',
        'Something went wrong. Please try again', 'An error occurred. Please try again', 'This field is required',
        'Please fill out this field', 'Please enter a valid email address', 'Please enter a valid email',
        'Invalid email address', 'Leave this field blank', 'If you are human, leave this field blank',
        'This field is for validation purposes and should be left unchanged', 'Please leave this field empty',
        'This site is protected by reCAPTCHA…', 'Copied to clipboard', 'Link copied', 'Link copied to clipboard',
        'First name', 'Last name', 'Full name', 'Email address', 'Phone number', 'Zip code', 'Name (required)', 'Email (required)',
        'Your name (required)', 'Your email (required)', 'Confirm password', 'New password', 'Company name',
        'Thank you! Your submission has been received', 'Oops! Something went wrong while submitting the form',
      ],
      de: ['(erforderlich)', 'Beitrag nicht abgeschickt – E-Mail Adresse kontrollieren'],
      fr: ['Champ obligatoire', 'Champs obligatoires'],
      es: ['Campos obligatorios'],
      pt: ['Campos obrigatórios'],
      it: ['Campi obbligatori'],
      ja: ['必須項目'],
      ko: ['URL이 복사되었습니다', '기사 URL이 복사되었습니다'],
    },
  },
  maxWords: 20,
  // In a list or a table they are what a manual asks for.
  unless: ({ tag }) => /^(?:td|th|dt|dd|li|h[1-6])$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Thanks, your message has been sent!</p>`,
    `{prose}<div><span>(required)</span></div>`,
    `{prose}<div>Email address</div><div>Oops! Something went wrong while submitting the form.</div>`,
    `{prose}<p>Beitrag nicht abgeschickt – E-Mail Adresse kontrollieren!</p>`,
    `{prose}<p>기사 URL이 복사되었습니다.</p>`,
  ],
  keeps: [
    '<h2>Required reading</h2><p>Your message has been sent, said the pigeon keeper, by the only post that never strikes.</p>',
    '<p>Have these at hand:</p><ul><li>Full name</li><li>Zip code</li></ul>{prose}',
    '<table><tr><td>name</td><td>string (required)</td></tr></table>',
  ],
} satisfies Examples;
