import { testRepair } from '../../testing/repair-test.ts';

testRepair('characters', [
  ['soft hyphens and zero-width spaces go', '<p>Wasser\u00adstand\u200b hier\ufeff</p>', '<p>Wasserstand hier</p>'],
  ['joiners that a script or an emoji needs stay', '<p>می\u200cروم 👩\u200d🌾</p>', '<p>می\u200cروم 👩\u200d🌾</p>'],
  ['a text in tag characters goes', '<p>Rye\u{e0068}\u{e0069}</p>', '<p>Rye</p>'],
  [
    'the flags of parts of a country stay',
    '<p>🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}</p>',
    '<p>🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}</p>',
  ],
]);
