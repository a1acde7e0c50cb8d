import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'consent-button',
  kind: 'consent',
  label: 'Cookie choice',
  why: 'A button or link of a cookie notice.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Accept', 'Reject', 'I agree', 'Got it', 'Allow', 'Cookies', 'Cookie policy', 'Cookie notice', 'Privacy',
        'Privacy policy', 'Privacy notice', 'Strictly necessary cookies', 'Functional cookies', 'Performance cookies',
        'Targeting cookies', 'Privacy settings', 
      ],
      de: ['Akzeptieren', 'Datenschutz', 'Notwendige Cookies', 'Einverstanden'],
      fr: ['Accepter', 'Refuser'],
      es: ['Aceptar'],
      pt: ['Aceitar'],
      it: ['Accetta'],
      nl: ['Accepteren'],
      pl: ['Akceptuję', 'RODO'],
      ru: ['Согласен'],
      zh: ['接受', '同意'],
      ja: ['同意する'],
      ko: ['동의'],
      id: ['Terima'],
      tr: ['Kabul et'],
      ar: ['أوافق', 'حماية الخصوصية'],
      hi: ['स्वीकार करें'],
    },
  },
  needs: ['control', 'links', 'role', 'name'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><button>I agree</button></div>`,
    `{prose}<ul><li><a href="/p">Datenschutz</a></li></ul>`,
    `{prose}<button>Согласен</button>`,
  ],
  keeps: [
    '<h2>Privacy</h2><p>A walled garden is not a secret one: the gate stands open on Sundays.</p>',
    '<table><tr><th>Accept</th><th>Decline</th></tr><tr><td>12</td><td>9</td></tr></table>',
    '<h3>Datenschutz</h3><p>Der Landtag berät seit März über das neue Gesetz.</p>',
  ],
} satisfies Examples;
