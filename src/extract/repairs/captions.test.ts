import { testRepair } from '../../testing/repair-test.ts';

const card = (name: string) =>
  `<a href="/${name}"><figure><img src="/${name}.jpg"><figcaption>${name}</figcaption></figure></a>`;
const named = (name: string) => `<a href="/${name}"><figure><img src="/${name}.jpg"><div>${name}</div></figure></a>`;
const names = ['Lamp', 'Chair', 'Table', 'Shelf'];

testRepair('captions', [
  ['the names of cards are no captions', names.map(card).join(''), names.map(named).join('')],
  [
    'a line that is named for the picture above it is its caption',
    '<div class="pic"><div><img src="/a.jpg"></div><div class="img_description"><p>The old bridge.</p></div></div><p>Text.</p>',
    '<div class="pic"><div></div><figure><img src="/a.jpg"><figcaption><p>The old bridge.</p></figcaption></figure></div><p>Text.</p>',
  ],
  [
    'so is one that ends in a credit',
    '<div><img src="/a.jpg"></div><p>The old bridge in fog. (Photo: J. Doe)</p><p>Text.</p>',
    '<div></div><figure><img src="/a.jpg"><figcaption>The old bridge in fog. (Photo: J. Doe)</figcaption></figure><p>Text.</p>',
  ],
  [
    'or is counted as pictures are',
    '<p><img src="/a.jpg"></p><p>Abbildung 4: Die alte Brücke.</p><p>Text.</p>',
    '<p></p><figure><img src="/a.jpg"><figcaption>Abbildung 4: Die alte Brücke.</figcaption></figure><p>Text.</p>',
  ],
  [
    'a paragraph after a picture is none',
    '<div><img src="/a.jpg"></div><p>The photo: it hung in the hall for years. Then it went.</p>',
    '<div><img src="/a.jpg"></div><p>The photo: it hung in the hall for years. Then it went.</p>',
  ],
  [
    'a table of a picture and its caption is a figure',
    '<table class="tr-caption-container"><tbody><tr><td><a href="/l.jpg"><img src="/a.jpg"></a></td></tr>' +
      '<tr><td class="tr-caption">The old <i>bridge</i></td></tr></tbody></table><p>Text.</p>',
    '<figure><img src="/a.jpg"><figcaption>The old <i>bridge</i></figcaption></figure><p>Text.</p>',
  ],
  [
    'a box that is named for the caption may hold the picture, too',
    '<div class="caption"><img src="/a.jpg"><span>The old bridge.</span></div><p>Text.</p>',
    '<div class="caption"><figure><img src="/a.jpg"><figcaption>The old bridge.</figcaption></figure></div><p>Text.</p>',
  ],
  ['one picture that leads elsewhere keeps its caption', card('Lamp'), card('Lamp')],
]);
