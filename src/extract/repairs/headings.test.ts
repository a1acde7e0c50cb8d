import { testRepair } from '../../testing/repair-test.ts';

testRepair('headings', [
  ['a second title becomes a heading of the second level', '<h1 id="a">One</h1>', '<h2 id="a">One</h2>'],
  ['a block in a heading is a part of its line', '<h2><div>Part</div><p>One</p></h2>', '<h2> Part One</h2>'],
  ['no level is left out', '<h2>A</h2><h4>B</h4><h6>C</h6>', '<h2>A</h2><h3>B</h3><h4>C</h4>'],
  ['headings of one level stay side by side', '<h3>A</h3><h5>B</h5><h3>C</h3>', '<h2>A</h2><h3>B</h3><h2>C</h2>'],
  [
    'a heading above the first ones is on their level',
    '<h4>A</h4><h2>B</h2><h3>C</h3>',
    '<h2>A</h2><h2>B</h2><h3>C</h3>',
  ],
]);
