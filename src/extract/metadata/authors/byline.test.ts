import { expect, test } from 'playwright/test';
import { isBylineText, parseByline } from './byline.ts';
import { isPersonName } from './person-name.ts';

const lines: readonly (readonly [line: string, ...authors: string[]])[] = [
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE [doe.jane@paper.example]', 'Jane Doe'],
  ['By Jane Doe and John O’Neil', 'Jane Doe', 'John O’Neil'],
  ['Written by: Jane Doe, John Roe & Ann Poe', 'Jane Doe', 'John Roe', 'Ann Poe'],
  ['By Jane Doe, Senior Editor | Jan 5, 2021', 'Jane Doe'],
  ['Medically reviewed by Ann Poe, MD — Written by Jane Doe', 'Jane Doe'],
  ['By Jane Doe · Photos by John Roe', 'Jane Doe'],
  ['Posted on September 21, 2020 by Jane Doe', 'Jane Doe'],
  ['Von Anna Schmidt und Karl Meier', 'Anna Schmidt', 'Karl Meier'],
  ['Ein Beitrag von Anna Schmidt', 'Anna Schmidt'],
  ['Par Jean Dupont et Marie Curien', 'Jean Dupont', 'Marie Curien'],
  ['Por Luis Pérez García y Ana López Díaz', 'Luis Pérez García', 'Ana López Díaz'],
  ['Por José Gómez y Marín', 'José Gómez y Marín'],
  ['Por Ana Souza e Pedro Alves', 'Ana Souza', 'Pedro Alves'],
  ['di Mario Rossini', 'Mario Rossini'],
  ['Door Piet de Vries en Jan van den Berg', 'Piet de Vries', 'Jan van den Berg'],
  ['Autor: Jan Kowalczyk', 'Jan Kowalczyk'],
  ['Автор: Иван Петров и Анна Сидорова', 'Иван Петров', 'Анна Сидорова'],
  ['Skriven av Anna Berg och Nils Lund', 'Anna Berg', 'Nils Lund'],
  ['Oleh: Budi Santoso dan Siti Aminah', 'Budi Santoso', 'Siti Aminah'],
  ['Yazan: Ayşe Yılmaz', 'Ayşe Yılmaz'],
  ['Tác giả: Nguyễn Văn An', 'Nguyễn Văn An'],
  ['بقلم: أحمد علي', 'أحمد علي'],
  ['By Jane van der Berg', 'Jane van der Berg'],
  ['Írta: Nagy Anna', 'Nagy Anna'],
  ['Piše: Ana Horvat', 'Ana Horvat'],
  ['Scris de Ion Popescu și Ana Radu', 'Ion Popescu', 'Ana Radu'],
  ['Napsal Jan Novák', 'Jan Novák'],
  ['Skrevet af Anne Holm', 'Anne Holm'],
  ['Teksti: Anna Laine', 'Anna Laine'],
  ['Γράφει ο Νίκος Παππάς', 'Νίκος Παππάς'],
  ['Автор: Олена Коваль та Іван Бойко', 'Олена Коваль', 'Іван Бойко'],
  ['מאת: דנה כהן', 'דנה כהן'],
  ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ['记者 李雷', '李雷'],
  ['记者 王小明 李大伟', '王小明', '李大伟'],
  ['記者 森下 陽子', '森下 陽子'],
  ['作者：李雷', '李雷'],
  ['文／山田太郎', '山田太郎'],
  ['取材・文／山田花子', '山田花子'],
  ['文・山田太郎', '山田太郎'],
  ['文・写真 山田太郎', '山田太郎'],
  ['文・山田太郎 2026年4月3日 8時15分', '山田太郎'],
  ['记者 王小明 2026年4月3日 08:15 来源：海岸日报', '王小明'],
  ['김민수 기자 입력 2026.04.03 08:15', '김민수'],
  ['김민수 기자 2026.04.03 08:15', '김민수'],
];

for (const [line, ...authors] of lines)
  test(`"${line}" names ${authors.join(' and ')}`, () => {
    expect(parseByline(line).authors).toEqual(authors);
    expect(isBylineText(line) || authors.length > 0).toBe(true);
  });

test('an agency stands apart from the authors', () => {
  expect(parseByline('Jane Doe and John Roe (Reuters)')).toMatchObject({
    authors: ['Jane Doe', 'John Roe'],
    agency: 'Reuters',
  });
  expect(parseByline('Jane Doe, AFP')).toMatchObject({ authors: ['Jane Doe'], agency: 'AFP' });
});

test('a Korean reporter loses title and mail', () => {
  expect(parseByline('홍길동 기자 hong@paper.example', 'marked').authors).toEqual(['홍길동']);
});

test('degrees stay with their name', () => {
  expect(parseByline('Jane Doe, MD, Ph.D. and John Roe', 'marked').authors).toEqual([
    'Jane Doe, MD, Ph.D.',
    'John Roe',
  ]);
  expect(isPersonName('Jane Doe, MD, Ph.D.')).toBe(true);
  expect(isPersonName('MD, Ph.D.')).toBe(false);
});

test('a name in capitals is no degree, and is named once', () => {
  expect(parseByline('Jane Doe, TAIMUR SCHULZ, Taimur Schulz', 'declared').authors).toEqual([
    'Jane Doe',
    'Taimur Schulz',
  ]);
  expect(parseByline('Jane Doe, MBBS FRCP', 'declared').authors).toEqual(['Jane Doe, MBBS FRCP']);
});

test('roles and places after a name are left out', () => {
  expect(parseByline('Jane Doe, MD, Staff Writer', 'marked').authors).toEqual(['Jane Doe, MD']);
  expect(parseByline('Jane Doe, COO', 'marked').authors).toEqual(['Jane Doe']);
  expect(parseByline('Jane Doe, CNN', 'marked').authors).toEqual(['Jane Doe']);
  expect(parseByline('Jane Doe, Europe', 'marked').authors).toEqual(['Jane Doe']);
  expect(parseByline('Mahua Dey in Politics', 'marked').authors).toEqual(['Mahua Dey']);
});

test('a declared organisation is one author, whatever joins its words', () => {
  const name = 'Centre for Rivers and Lakes';
  expect(parseByline(name, 'declared').authors).toEqual([name]);
});

test('a team beside its writer is left out', () => {
  expect(parseByline('Jane Doe, Harbour Editorial Team', 'declared').authors).toEqual(['Jane Doe']);
});

test('a declared handle counts, a placeholder does not', () => {
  expect(parseByline('jane-d0e', 'declared').authors).toEqual(['jane-d0e']);
  for (const name of ['admin', 'Administrator', 'undefined', 'Name', 'Your Name', 'https://paper.example/jane'])
    expect(parseByline(name, 'declared').authors).toEqual([]);
});

const noBylines = [
  'By the way, this is how the ship was found.',
  'By Category',
  'By continuing you agree to our User Agreement',
  'Read More',
  'By Request Demo',
  'Shopping Cart',
  'Von der Küste bis in die Berge fahren wieder Züge.',
  'Por fin llega el tren a la ciudad',
  'Sports',
  '',
];
for (const line of noBylines)
  test(`"${line}" is no byline`, () => {
    expect(isBylineText(line)).toBe(false);
  });

test('a hostile line of any length is read in no time', () => {
  const started = performance.now();
  for (const piece of ['By ', 'Jane Doe, ', 'and ', '(', '文／', '@a.b', ' | ', 'A'])
    parseByline(piece.repeat(100_000), 'marked');
  expect(performance.now() - started).toBeLessThan(2000);
});
