import { testRepair } from '../../testing/repair-test.ts';

const card = (name: string) =>
  `<a href="/${name}"><figure><img src="/${name}.jpg"><figcaption>${name}</figcaption></figure></a>`;
const named = (name: string) => `<a href="/${name}"><figure><img src="/${name}.jpg"><div>${name}</div></figure></a>`;
const names = ['Lamp', 'Chair', 'Table', 'Shelf'];

testRepair('captions', [
  ['the names of cards are no captions', names.map(card).join(''), names.map(named).join('')],
  ['one picture that leads elsewhere keeps its caption', card('Lamp'), card('Lamp')],
]);
