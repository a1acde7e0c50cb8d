import { testRepair } from '../../testing/repair-test.ts';

testRepair('links', [
  [
    'a footnote and its reference lead to each other',
    '<p>Rye<sup id="ref1"><a href="#fn1">1</a></sup></p><ol><li id="fn1">Oats <a href="https://page.example/story#ref1">↩</a></li></ol>',
    '<p>Rye<sup id="winnow-ref1"><a href="#winnow-fn1">1</a></sup></p><ol><li id="winnow-fn1">Oats <a href="#winnow-ref1">↩</a></li></ol>',
  ],
  [
    'an empty anchor marks what it stands in',
    '<p><a href="#a">see</a></p><h2><a name="a"></a>Rye</h2>',
    '<p><a href="#winnow-a">see</a></p><h2 id="winnow-a"><a name="a"></a>Rye</h2>',
  ],
  ['a link to a place that is gone is plain text', '<p>See <a href="#menu">above</a>.</p>', '<p>See above.</p>'],
  [
    'a link to a place in another page stays',
    '<p><a href="https://other.example/#a">there</a></p>',
    '<p><a href="https://other.example/#a">there</a></p>',
  ],
  [
    'a link around blocks becomes one in each of them',
    '<a href="/b"><img src="/b.jpg"><h3>Boats</h3><p>Many of them.</p></a>',
    '<a href="/b"><img src="/b.jpg"></a><h3><a href="/b">Boats</a></h3><p><a href="/b">Many of them.</a></p>',
  ],
  ['a link in a paragraph stays', '<p><a href="/b"><b>Boats</b></a></p>', '<p><a href="/b"><b>Boats</b></a></p>'],
]);
