import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'character-counter',
  kind: 'form',
  label: 'Character counter',
  why: 'It counts the characters of a form field.',
  clues: {
    names: [
      'char-count',
      'char-counter',
      'character-count',
      'character-counter',
      'chars-remaining',
      'charcount',
      'text-counter',
    ],
    patterns: [
      /^\(?\d{1,5} ?(?:\/|of|von|sur|de|di|van|z|из) ?\d{2,5} ?(?:characters?|chars?|zeichen|caractères|caracteres|caratteri|tekens|znaków|символов|karakter|자|字|文字|karakter|حرف)\)?$/,
      /^(?:you have )?\d{1,5} (?:characters?|chars?) (?:remaining|left)$/,
      /^(?:enter|write|type|use) (?:at least|a minimum of|at most|a maximum of|up to|no more than) \d{1,5} characters(?: 0 ?\/ ?\d+)?$/,
      /^(?:max(?:imum)?|min(?:imum)?)\.? \d{1,5} characters(?: (?:long|allowed|required))?$/,
      /^(?:noch \d{1,5} zeichen(?: übrig)?|\d{1,5} zeichen (?:übrig|verbleibend)|(?:max|min)\. \d{1,5} zeichen)$/,
      /^(?:\d{1,5} caractères restants|(?:te )?quedan \d{1,5} caracteres|\d{1,5} caracteres restantes|\d{1,5} caratteri rimanenti)$/,
      /^(?:nog \d{1,5} tekens(?: over)?|pozostało \d{1,5} znaków|осталось \d{1,5} символ(?:а|ов)?|\d{1,5} karakter kaldı)$/,
      /^-?(?:最大\d{1,5}文字まで|\/ ?\d{2,5}文字|还可(?:以)?输入 ?\d{1,5} ?(?:个)?字(?:符)?|還可輸入 ?\d{1,5} ?(?:個)?字)$/,
      /^0 ?\/ ?\d{2,5} ?(?:자|字|文字|bytes?)$/,
    ],
  },
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Enter at least 30 characters<br>0 / 30</p>`,
    `{prose}<p>Enter at least 30 characters</p>`,
    `{prose}<p>0 of 2000 characters</p>`,
    `{prose}<p>Noch 500 Zeichen</p><p>0/300자</p>`,
  ],
  keeps: [
    '<p>6 / 30</p>',
    '<table><tr><td>Home</td><td>2 / 30</td></tr></table>',
    '<p>0 / 30</p>',
    '<p>Enter at least 30 characters of your own into the novel, the tutor said, and kill half of them.</p>',
  ],
} satisfies Examples;
