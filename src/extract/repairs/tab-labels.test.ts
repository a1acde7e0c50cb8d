import { testRepair } from '../../testing/repair-test.ts';

testRepair('tab-labels', [
  [
    'what is written on a tab stands at the head of its panel',
    '<button role="tab" aria-controls="l">Left</button><button role="tab" id="r">Right</button>' +
      '<div role="tabpanel" id="l">Look away.</div><div role="tabpanel" aria-labelledby="r">Look at it.</div>',
    '<button role="tab" aria-controls="l">Left</button><button role="tab" id="r">Right</button>' +
      '<div role="tabpanel" id="l"><p>Left</p>Look away.</div><div role="tabpanel" aria-labelledby="r"><p>Right</p>Look at it.</div>',
  ],
  [
    'a panel that begins with it needs no second one',
    '<a role="tab" aria-controls="l">Left</a><div role="tabpanel" id="l"><h3>Left</h3>Look away.</div>',
    '<a role="tab" aria-controls="l">Left</a><div role="tabpanel" id="l"><h3>Left</h3>Look away.</div>',
  ],
]);
