import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'form-button',
  kind: 'form',
  label: 'Form button',
  why: 'A button or field name left over from a form or a dialog.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Submit', 'Cancel', 'Clear', 'Close', 'Send', 'Reset', 'OK', 'Done', 'Apply', 'Back', 'Next', 'Name', 'Email',
        'Website', 'Comment', 'Your name', 'Your email', 'Message', 'Search', 'Search for', 'Go', 'Edit', 'Delete',
        'Show more', 'Show less', 'Load more', 'Show all', 'View all', 'See all', 'View more', 'See more', 'Close menu',
        'Open menu', 'Toggle menu', 'Menu', 'Toggle navigation', 'Copy', 'Copied', 'More options', 'Loading',
      ],
      de: ['Abbrechen', 'Schließen', 'Senden', 'Weiter', 'E-Mail', 'Kommentar'],
      fr: ['Annuler', 'Rechercher', 'Retour', 'Nom'],
      es: ['Cancelar', 'Ver más'],
      pt: ['Enviar', 'Cancelar', 'Buscar'],
      it: ['Invia', 'Annulla', 'Vedi tutti', 'Nome'],
      nl: ['Annuleren'],
      pl: ['Wyślij', 'Anuluj'],
      ru: ['Закрыть'],
      zh: ['取消', '更多'],
      ja: ['キャンセル', '名前'],
      ko: ['닫기'],
      id: ['Batal'],
      tr: ['Ara', 'Ad'],
      ar: ['المزيد'],
    },
  },
  needs: ['control'],
  // An item of a list of things to do.
  unless: ({ element }) => element.querySelector('[type=checkbox]') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><button>Submit</button></div>`,
    `{prose}<p><label>Name <input type="text"></label></p>`,
    `{prose}<p><button type="button">Закрыть</button></p>`,
  ],
  keeps: [
    '{prose}<ul><li><input type="checkbox" disabled> Search</li></ul>{moreProse}',
    '<h2>Close</h2><p>The last shop on the square shut its door on Friday.</p>',
    '<table><tr><th>Name</th><th>Email</th></tr><tr><td>Ada</td><td>ada@example.org</td></tr></table>',
    `{prose}<p><a href="/next">Next</a></p>{moreProse}`,
  ],
} satisfies Examples;
