import { testRepair } from '../../testing/repair-test.ts';

testRepair('tab-labels', [
  [
    'what is written on a tab stands at the head of its panel',
    '<button role="tab" aria-controls="l">Left</button><button role="tab" id="r">Right</button>' +
      '<div role="tabpanel" id="l">Look away.</div><div role="tabpanel" aria-labelledby="r">Look at it.</div>',
    '<div role="tabpanel" id="l"><p>Left</p>Look away.</div><div role="tabpanel" aria-labelledby="r"><p>Right</p>Look at it.</div>',
  ],
  [
    'a panel that begins with it needs no second one',
    '<a role="tab" aria-controls="l">Left</a><div role="tabpanel" id="l"><h3>Left</h3>Look away.</div>',
    '<div role="tabpanel" id="l"><h3>Left</h3>Look away.</div>',
  ],
  [
    'tabs that name no panel belong to those beside them, one to each',
    '<div><ul role="tablist"><li role="tab">npm</li><li role="tab">Yarn</li></ul>' +
      '<div><div role="tabpanel"><pre>npm i</pre></div><div role="tabpanel" hidden><pre>yarn add</pre></div></div></div>',
    '<div><ul role="tablist"></ul>' +
      '<div><div role="tabpanel"><p>npm</p><pre>npm i</pre></div><div role="tabpanel" hidden=""><p>Yarn</p><pre>yarn add</pre></div></div></div>',
  ],
]);
