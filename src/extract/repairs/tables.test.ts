import { testRepair } from '../../testing/repair-test.ts';

const data = '<table><tbody><tr><td>Rye</td><td>12</td></tr><tr><td>Oats</td><td>9</td></tr></tbody></table>';

testRepair('tables', [
  ['a table of data stays', data, data],
  [
    'a table of one column is taken apart',
    '<table><tbody><tr><td>One</td></tr><tr><td><p>Two</p></td></tr></tbody></table>',
    '<p>One</p><div><p>Two</p></div>',
  ],
  [
    'a table that only arranges is taken apart, the one with data in it is not',
    `<table><tbody><tr><td>Left</td><td>${data}</td></tr></tbody></table>`,
    `<p>Left</p><div>${data}</div>`,
  ],
  [
    'a formula with its number at the side is no table',
    '<table><tbody><tr><td></td><td><code>a = b</code></td><td></td><td>(1)</td></tr></tbody></table>',
    '<p></p><p><code>a = b</code></p><p></p><p>(1)</p>',
  ],
  [
    'a table that says so only arranges',
    '<table role="presentation"><tbody><tr><td>A</td><td>B</td></tr></tbody></table>',
    '<p>A</p><p>B</p>',
  ],
  [
    'a table with heads stays also where it has one column',
    '<table><tbody><tr><th>Rye</th></tr><tr><td>12</td></tr></tbody></table>',
    '<table><tbody><tr><th>Rye</th></tr><tr><td>12</td></tr></tbody></table>',
  ],
  [
    'a table that only arranges is taken apart around one with heads',
    '<table><tbody><tr><td>Left</td><td><table><tbody><tr><th>Rye</th></tr><tr><td>12</td></tr></tbody></table></td></tr></tbody></table>',
    '<p>Left</p><div><table><tbody><tr><th>Rye</th></tr><tr><td>12</td></tr></tbody></table></div>',
  ],
]);
