import { testRepair } from '../../testing/repair-test.ts';

testRepair('paragraphs', [
  [
    'two breaks part two paragraphs',
    '<div>The river rose.<br>&nbsp;<br>All slept.</div>',
    '<div><p>The river rose.</p><p>All slept.</p></div>',
  ],
  [
    'also where each stands in an element of its own',
    '<p><span>The river rose</span><br> <br><b>All slept.</b></p>',
    '<p><span>The river rose</span></p><p><b>All slept.</b></p>',
  ],
  [
    'a picture and a box stand for themselves',
    '<div>The river rose.<br><br><img src="/a.jpg"><br><br><a href="/b"><span><div>More</div></span></a></div>',
    '<div><p>The river rose.</p><img src="/a.jpg"><a href="/b"><span><div>More</div></span></a></div>',
  ],
  [
    'an element that holds nothing but breaks leaves them',
    '<p><b>Permits</b><b><br>&nbsp;<br></b>The town asks for one.</p>',
    '<p><b>Permits</b><br>&nbsp;<br>The town asks for one.</p>',
  ],
  [
    'a wrapper that was taken apart already is left where it is',
    '<div><em>Permits<b><div>Ask the town.</div>It has forms.</b> </em></div>',
    '<div><p>Permits</p><div>Ask the town.</div><p>It has forms.</p></div>',
  ],
]);
