import { testRepair } from '../../testing/repair-test.ts';

testRepair('heading-marks', [
  ['the sign that links a heading to itself goes', '<h2>Oats <a href="#oats">¶</a></h2>', '<h2>Oats </h2>'],
  ['a heading that is a link stays', '<h2><a href="#oats">#1 Oats</a></h2>', '<h2><a href="#oats">#1 Oats</a></h2>'],
  ['so does one behind a paragraph', '<p>Oats. <a class="pilcrow" href="#s1">¶</a></p>', '<p>Oats. </p>'],
  ['a sign that leads to a note stays', '<p>Oats<a href="#n">#</a></p>', '<p>Oats<a href="#n">#</a></p>'],
]);
