import { testRepair } from '../testing/repair-test.ts';

testRepair('finish', [
  [
    'the space of an element that is empty but for it stays, in text and in code',
    '<p>words like<b> </b>these</p><pre><code>let<span class="w"> </span>x<span>\n</span>y</code></pre>',
    '<p>words like these</p><pre><code>let x\ny</code></pre>',
  ],
  [
    'what an empty box parted stays apart',
    '<ul><li><span>10 hours ago</span><div></div><span>Culture</span></li></ul>',
    '<ul><li>10 hours ago Culture</li></ul>',
  ],
  [
    'text in a list is an item',
    '<ul><li>Rye</li><b>Oats</b>, in a dry year<ul><li>Husks</li></ul></ul>',
    '<ul><li>Rye</li><li><b>Oats</b>, in a dry year</li><ul><li>Husks</li></ul></ul>',
  ],
  [
    'text beside blocks is a paragraph when its box dissolves',
    '<div><div><div>$19.00</div><span>current price $19.00</span></div><span>A lamp</span><div>More</div></div>',
    '<p>$19.00</p><p>current price $19.00</p><p>A lamp</p><p>More</p>',
  ],
]);
