import { testRepair } from '../../testing/repair-test.ts';

const said = 'The ferry lies in the ice of the frozen harbour (Jane Doe)';

testRepair('repeated-captions', [
  [
    'what says the description of the picture before it is its caption',
    `<img src="/a.jpg" alt="${said}"><p>${said}</p><p>Text.</p>`,
    `<figure><img src="/a.jpg" alt="${said}"><figcaption>${said}</figcaption></figure><p>Text.</p>`,
  ],
  [
    'of two that are alike the second is the caption where it ends in a credit',
    `<p>${said}</p><p>${said}</p><p>Text.</p>`,
    `<figure><figcaption>${said}</figcaption></figure><p>Text.</p>`,
  ],
  [
    'without a credit it is none',
    '<p>The ferry lies in the ice of the frozen harbour.</p><p>The ferry lies in the ice of the frozen harbour.</p>' +
      `<table><tbody><tr><td>${said}</td><td>${said}</td></tr></tbody></table>`,
    '<p>The ferry lies in the ice of the frozen harbour.</p><p>The ferry lies in the ice of the frozen harbour.</p>' +
      `<table><tbody><tr><td>${said}</td><td>${said}</td></tr></tbody></table>`,
  ],
  [
    'a caption that begins with the title of the article goes without it',
    `<p>The old bridge of the town: ${said}</p><p>Text.</p>`,
    `<figure><figcaption>${said}</figcaption></figure><p>Text.</p>`,
  ],
  [
    'a paragraph that begins so is one',
    '<p>The old bridge of the town was closed for two years and opened again in May.</p><p>Text.</p>',
    '<p>The old bridge of the town was closed for two years and opened again in May.</p><p>Text.</p>',
  ],
  [
    'a paragraph is not the double of the element that all of its text stands in',
    '<p><b><span>The bridge was closed for two years and opened again in May.</span></b></p><p>Text.</p>',
    '<p><b><span>The bridge was closed for two years and opened again in May.</span></b></p><p>Text.</p>',
  ],
]);
