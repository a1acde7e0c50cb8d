import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'feedback-heading',
  kind: 'feedback',
  label: 'Poll or feedback form',
  why: 'A poll, a rating or a form for feedback.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Feedback', 'What do you think', 'Poll', 'Survey', 'Vote', 'Yes', 'No', 'Rate', 'Rating', 'Helpful',
        'Your rating', 'Send feedback', 'Was this', 'Thank You', 'Thanks',
      ],
      de: ['Ihre Meinung', 'Umfrage', 'Feedback', 'Ja', 'Nein'],
      fr: ['Votre avis', 'Non'],
      es: ['Tu opinión', 'Sí', 'No'],
      pt: ['Sim', 'Não', 'Votar'],
      nl: ['Poll', 'Stelling', 'Stem'],
      ru: ['Опрос'],
      zh: ['投票', '谢谢'],
      ja: ['アンケート', '投票'],
      ko: ['설문조사'],
      id: ['Ya', 'Tidak'],
      tr: ['Anket'],
      ar: ['لا'],
      hi: ['नहीं'],
    },
  },
  needs: ['control'],
  takes: 'label',
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><h4>What do you think?</h4><p>Should the ferry run at night?</p><button>Yes</button><button>No</button></div>`,
    `{prose}<div><p>Umfrage</p><label><input type="radio"> Ja</label><label><input type="radio"> Nein</label></div>`,
  ],
  keeps: [
    '<h2>What do you think?</h2><p>The teacher never asked anything else, and never answered.</p>',
    '<table><tr><td>Yes</td><td>No</td></tr></table>',
    '<p>Thank You</p><p>It was all that the letter said, and it was enough for a lifetime.</p>',
  ],
} satisfies Examples;
