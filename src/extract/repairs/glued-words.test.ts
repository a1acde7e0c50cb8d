import { testRepair } from '../../testing/repair-test.ts';

testRepair('glued-words', [
  [
    'boxes that touch are parted where a word can not go on',
    '<div><span>2024</span><span>1h 43m</span><span>PG</span></div><p><span>$19.00</span><span>or four payments</span></p>',
    '<div><span>2024</span> <span>1h 43m</span> <span>PG</span></div><p><span>$19.00</span> <span>or four payments</span></p>',
  ],
  [
    'a control without words does not hide what follows it',
    '<p><label><input type="radio"><span>4-Pack</span></label><label><input type="radio"><span>8-Pack</span></label></p>',
    '<p><label><input type="radio"><span>4-Pack</span></label> <label><input type="radio"><span>8-Pack</span></label></p>',
  ],
  [
    'two links are two things',
    '<p><a href="/a">tides</a><a href="/b">ferries</a></p>',
    '<p><a href="/a">tides</a> <a href="/b">ferries</a></p>',
  ],
  [
    'a link whose halves lead to one place is one word',
    '<p><a href="/a">light</a><a href="/a">house</a></p>',
    '<p><a href="/a">light</a><a href="/a">house</a></p>',
  ],
  [
    'parts of a word stay together',
    '<p><span>T</span><span>he</span> <b>light</b><span>house</span>, the <span>1</span><span>st</span>, <span>H</span><span>2</span>O</p><p><b>turn</b><span>(</span><em>wheel</em>)</p>',
    '<p><span>T</span><span>he</span> <b>light</b><span>house</span>, the <span>1</span><span>st</span>, <span>H</span><span>2</span>O</p><p><b>turn</b><span>(</span><em>wheel</em>)</p>',
  ],
  [
    'code is left as it is',
    '<pre><span>read</span><span>File</span></pre>',
    '<pre><span>read</span><span>File</span></pre>',
  ],
]);
