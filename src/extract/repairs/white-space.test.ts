import { testRepair } from '../../testing/repair-test.ts';

testRepair('white-space', [
  [
    'nothing stands between blocks, and one space between words',
    '\n  <h2>\n Bread </h2>\n\n <ul>\n<li> Rye\n   and  <b>oats </b>\n</li> </ul>',
    '<h2>Bread</h2><ul><li>Rye and <b>oats </b></li></ul>',
  ],
  [
    'elements in one line keep the space between them',
    '<p>\n<b>Rye</b>\n<i>oats</i> <a href="/x"> barley</a>\n</p>',
    '<p><b>Rye</b> <i>oats</i> <a href="/x"> barley</a></p>',
  ],
  ['a line break ends a line', '<p>Rye  <br>\n oats</p>', '<p>Rye<br>oats</p>'],
  [
    'programs and spaces that keep words together stay as they are',
    '<pre>a\n  b</pre><p><code>a  b</code> is 10\u00a0km</p>',
    '<pre>a\n  b</pre><p><code>a  b</code> is 10&nbsp;km</p>',
  ],
]);
