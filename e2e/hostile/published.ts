import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { family, type HostileCase } from './cases/case.ts';

const folder = process.env['WINNOW_HOSTILE'];

function read<Entry>(file: string): readonly Entry[] {
  const path = folder && join(folder, file);
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

const payloads = read<{ title: string; payload: string }>('dompurify-fixtures.json');
const inputs = read<{ data: string }>('html5lib-tree-construction.json');

/** DOMPurify's own fixtures. */
export const sanitizerCases: readonly HostileCase[] = family(
  'DOMPurify’s fixtures',
  payloads.map(({ payload }) => payload),
);

/** What html5lib tests parsers with. */
export const parserCases: readonly HostileCase[] = family(
  'html5lib’s parser tests',
  inputs.map(({ data }) => data),
);

const ownStrings = [
  ...[
    '',
    ' ',
    '<b>bold</b>',
    '&amp;&lt;',
    '"quoted"',
    "it's",
    '`code`',
    '$' + '{1+1}',
    '{{7*7}}',
    '%s%n',
    '$& $1 $`',
    '../../x',
    'a\u0000b',
  ],
  ...[
    '\u202egnp.exe',
    '\u2066isolate\u2069',
    '\ufeffstart',
    'zero\u200bwidth',
    'tag\u{e0041}\u{e0042}',
    'Z̴̢a͟l̵g̛o̸',
    '表ポあA鷗',
    '田中さん',
    'مرحبا',
    'שלום',
  ],
  ...[
    '👩‍👩‍👧‍👦 family',
    '🇳🇴',
    '\ud800 half',
    'CON',
    'nul.txt',
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '---',
  ],
  ...[
    '[link](javascript:alert(1))',
    '![x](https://evil.example/x)',
    '<!--',
    ']]>',
    '</title><script>alert(1)</script>',
    "';alert(1)//",
    '__proto__',
    'constructor',
  ],
];

/** Strings that break programs which take text for something else. */
export const naughtyStrings: readonly string[] = [...ownStrings, ...read<string>('naughty-strings.json')];
