import { expect, test } from 'playwright/test';
import { findDates, parseDate } from './dates.ts';
import { isDateText, readStamps } from './stamps.ts';

const dates: readonly (readonly [text: string, iso: string, lang?: string])[] = [
  ['2021-08-23T14:17:09+07:00', '2021-08-23T14:17:09+07:00'],
  ['2021-08-23T14:17:09.123Z', '2021-08-23T14:17:09Z'],
  ['2021-08-23 14:17:09 +0700', '2021-08-23T14:17:09+07:00'],
  ['Mon, 23 Aug 2021 14:17:09 GMT', '2021-08-23T14:17:09Z'],
  ['2021-08-23 14:17 (GMT+7)', '2021-08-23T14:17+07:00'],
  ['2021-08-23 14:17 GMT+07:00', '2021-08-23T14:17+07:00'],
  ['2021-08-23 14:17 UTC−5', '2021-08-23T14:17-05:00'],
  ['2021-08-23 14:17:09-05:00', '2021-08-23T14:17:09-05:00'],
  ['2021-08-23 10:30-12:00', '2021-08-23T10:30'],
  ['2021-08-23T10:30-11:00', '2021-08-23T10:30-11:00'],
  ['2021-08-23 24:00', '2021-08-23'],
  ['August 23, 2021 12:30 Amsterdam', '2021-08-23T12:30'],
  ['August 23, 2021 12:30 am', '2021-08-23T00:30'],
  ['23 de agosto de 2021, 10:30 p. m.', '2021-08-23T22:30', 'es'],
  ['23 Αυγούστου 2021, 10:30 μ.μ.', '2021-08-23T22:30', 'el'],
  ['٢٣ أغسطس ٢٠٢١ ١٠:٣٠ مساءً', '2021-08-23T22:30', 'ar'],
  ['20210823', '2021-08-23'],
  ['1629712345', '2021-08-23T09:52:25Z'],
  ['August 23rd, 2021 at 2:17 p.m. EDT', '2021-08-23T14:17-04:00'],
  ['Aug. 23, 2021', '2021-08-23'],
  ['08/23/2021', '2021-08-23', 'en-US'],
  ['5/6/2020', '2020-05-06', 'en'],
  ['5/6/2020', '2020-06-05', 'en-GB'],
  ['5/6/2020', '2020-06-05', 'fr'],
  ['23. August 2021, 14:17 Uhr', '2021-08-23T14:17', 'de'],
  ['23.08.2021 - 14:17', '2021-08-23T14:17', 'de'],
  ['le 23 août 2021 à 14h17', '2021-08-23T14:17', 'fr'],
  ['23 de agosto de 2021', '2021-08-23', 'es'],
  ['23 de março de 2021 às 14h17', '2021-03-23T14:17', 'pt'],
  ['23 agosto 2021 alle ore 14:17', '2021-08-23T14:17', 'it'],
  ['23 sierpnia 2021, 14:17', '2021-08-23T14:17', 'pl'],
  ['23 августа 2021, 14:17 MSK', '2021-08-23T14:17+03:00', 'ru'],
  ['23 Ağustos 2021 14:17', '2021-08-23T14:17', 'tr'],
  ['23 Agustus 2021 14:17 WIB', '2021-08-23T14:17+07:00', 'id'],
  ['23 tháng 8, 2021', '2021-08-23', 'vi'],
  ['٢٣ أغسطس ٢٠٢١', '2021-08-23', 'ar'],
  ['23 अगस्त 2021', '2021-08-23', 'hi'],
  ['2021年8月23日 14时17分', '2021-08-23T14:17', 'zh'],
  ['2021年8月23日 午後2時17分', '2021-08-23T14:17', 'ja'],
  ['입력 2021.08.23 14:17', '2021-08-23T14:17', 'ko'],
  ['2021년 8월 23일 오후 2:17', '2021-08-23T14:17', 'ko'],
];
for (const [text, iso, lang] of dates)
  test(`"${text}" ${lang ? `in ${lang} ` : ''}is ${iso}`, () => expect(parseDate(text, lang)).toBe(iso));

for (const text of ['31.02.2021', '2021-13-01', 'in 2021', '12/2021', 'version 1.2.2021.4', '3000-01-01', ''])
  test(`"${text}" is no date`, () => expect(parseDate(text)).toBeUndefined());

const stamps = [
  'Published on Aug. 23, 2021',
  'Veröffentlicht am 23. August 2021 um 14:17 Uhr',
  'Mis à jour le 23 août 2021 à 14h17',
  '입력 2021.08.23 14:17',
  'Giriş: 03.07.2024 - 18:24',
];
for (const text of stamps) test(`"${text}" is a date line`, () => expect(isDateText(text)).toBe(true));

for (const text of ['On August 23, 2021 the bridge opened to traffic.', 'Published', 'Copyright Example Press 2021'])
  test(`"${text}" is no date line`, () => expect(isDateText(text)).toBe(false));

test('the words before a date say whether it is a change', () => {
  const found = readStamps('Published Aug 28, 2024 • Last updated Aug 30, 2024').map(({ iso, isUpdate }) => [
    iso,
    isUpdate,
  ]);
  expect(found).toEqual([
    ['2024-08-28', false],
    ['2024-08-30', true],
  ]);
});

test('digits without end are read in no time', () => {
  const started = performance.now();
  for (const piece of ['1', '2021-', '1/', 'Aug ', '12 ', '٣']) findDates(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
