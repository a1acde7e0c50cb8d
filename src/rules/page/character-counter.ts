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
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        '# characters remaining', '# characters left', '# chars left', '# character remaining', '# character left',
        'You have # characters remaining', 'You have # characters left', 'Max # characters', 'Max. # characters',
        'Maximum # characters', 'Maximum # characters allowed', 'Min # characters', 'Min. # characters',
        'Minimum # characters', 'Minimum # characters required',
      ],
      de: [
        'Noch # Zeichen', 'Noch # Zeichen übrig', '# Zeichen übrig', '# Zeichen verbleibend', 'Max. # Zeichen',
        'Min. # Zeichen',
      ],
      fr: ['# caractères restants'],
      es: ['Quedan # caracteres', 'Te quedan # caracteres', '# caracteres restantes'],
      it: ['# caratteri rimanenti'],
      nl: ['Nog # tekens', 'Nog # tekens over'],
      pl: ['Pozostało # znaków'],
      ru: ['Осталось # символов', 'Осталось # символа'],
      tr: ['# karakter kaldı'],
      zh: ['还可输入#字', '还可以输入#字', '还可输入#个字符', '還可輸入#字'],
      ja: ['最大#文字まで'],
    },
    patterns: [
      /^(?:enter|write|type|use) (?:at least|a minimum of|at most|a maximum of|up to|no more than) \d{1,5} characters(?: 0 ?\/ ?\d+)?$/,
      /^\(?\d{1,5} ?(?:\/|of|von|sur|de|di|van|z|из) ?\d{2,5} ?(?:characters?|chars?|zeichen|caractères|caracteres|caratteri|tekens|znaków|символов|karakter|자|字|文字|karakter|حرف)\)?$/,
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
