import { testRepair } from '../../testing/repair-test.ts';

testRepair('heading-marks', [
  ['the sign that links a heading to itself goes', '<h2>Oats <a href="#oats">¶</a></h2>', '<h2>Oats </h2>'],
  ['a heading that is a link stays', '<h2><a href="#oats">#1 Oats</a></h2>', '<h2><a href="#oats">#1 Oats</a></h2>'],
]);
