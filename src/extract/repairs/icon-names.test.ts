import { testRepair } from '../../testing/repair-test.ts';

testRepair('icon-names', [
  [
    'the name of an icon goes, what stands beside it stays',
    '<h2><i class="material-icons md-18">menu_book</i> The old bridge</h2>',
    '<h2> The old bridge</h2>',
  ],
  [
    'so in the fonts that came after',
    '<p><span class="notranslate material-symbols-outlined">arrow_forward</span>On</p>',
    '<p>On</p>',
  ],
  [
    'words in such an element stay',
    '<p class="material-icons">The old bridge was closed.</p><p class="material-iconset">bridge</p>',
    '<p class="material-icons">The old bridge was closed.</p><p class="material-iconset">bridge</p>',
  ],
]);
