import { testRepair } from '../../testing/repair-test.ts';

testRepair('drop-caps', [
  [
    'a first letter in an element or a paragraph of its own joins its word',
    '<p><span>T</span>he river rose.</p><p>W</p><p>hen it fell, all slept.</p>',
    '<p>The river rose.</p><p>When it fell, all slept.</p>',
  ],
  [
    'also where its words are drawn in another way',
    '<p><b>T</b><span>he river</span> rose.</p>',
    '<p><span>The river</span> rose.</p>',
  ],
  [
    'a word of one letter stays one',
    '<p><span>I </span><b>rowed</b> on. <i>A</i> <i>and</i> <i>B</i> followed. <span>A </span><a href="/b">boat</a> sank.</p>',
    '<p><span>I </span><b>rowed</b> on. <i>A</i> <i>and</i> <i>B</i> followed. <span>A </span><a href="/b">boat</a> sank.</p>',
  ],
  [
    'where it is named as what it is, it joins over a space',
    '<p><span class="drop-cap">T</span> he river rose.</p>',
    '<p>The river rose.</p>',
  ],
  [
    'unless it may be a word',
    '<p><span class="drop-cap">A</span> ferry left.</p><p><span class="drop-cap">I </span>went too.</p><p>O</p><p> barco partiu.</p>',
    '<p>A ferry left.</p><p>I went too.</p><p>O barco partiu.</p>',
  ],
]);
