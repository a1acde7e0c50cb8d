import { testRepair } from '../../testing/repair-test.ts';

testRepair('verses', [
  [
    'lines in boxes that end with a break become stanzas',
    '<div><div>The boat<br></div><div>is <em>late</em><br></div><div><br></div><div>again.<br></div></div>',
    '<div><p>The boat<br>is <em>late</em></p><p>again.</p></div>',
  ],
  [
    'paragraphs that end with a break stay paragraphs',
    `<div>${`<div>${'Nobody counts the boats. '.repeat(6)}<br></div>`.repeat(3)}</div>`,
    `<div>${`<div>${'Nobody counts the boats. '.repeat(6)}<br></div>`.repeat(3)}</div>`,
  ],
]);
