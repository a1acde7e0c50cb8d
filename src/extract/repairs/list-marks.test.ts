import { testRepair } from '../../testing/repair-test.ts';

testRepair('list-marks', [
  [
    'numbers that are written into the items of a numbered list go',
    '<ol><li><span>1.</span> Lay it flat.</li><li><p>2) Stretch the wool.</p></li></ol>',
    '<ol><li><span></span> Lay it flat.</li><li><p>Stretch the wool.</p></li></ol>',
  ],
  [
    'so do numbers in elements of their own, and dots of a list without numbers',
    '<ol start="3"><li><b>3</b><p>Lay it flat.</p></li><li><b>4</b><p>Wait.</p></li></ol><ul><li>• Oars</li><li>• A lamp</li></ul>',
    '<ol start="3"><li><b></b><p>Lay it flat.</p></li><li><b></b><p>Wait.</p></li></ol><ul><li>Oars</li><li>A lamp</li></ul>',
  ],
  [
    'other numbers are the text’s',
    '<ol><li>2 cups of rye</li><li>1 lamp</li></ol><ol><li>1 cup of rye</li><li>2 lamps</li></ol>',
    '<ol><li>2 cups of rye</li><li>1 lamp</li></ol><ol><li>1 cup of rye</li><li>2 lamps</li></ol>',
  ],
]);
