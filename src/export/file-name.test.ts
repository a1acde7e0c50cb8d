import fc from 'fast-check';
import { expect, test } from '../testing/test.ts';
import { fileName } from './file-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a title stays readable in its own script', () => {
  expect(fileName('The ferry that waits', 'md')).toBe('The ferry that waits.md');
  expect(fileName('“U.S. envoy’s visit”: 3 of 4 talks?', 'txt')).toBe('US envoy’s visit 3 of 4 talks.txt');
  expect(fileName('南北韩会谈：结束', 'md')).toBe('南北韩会谈 结束.md');
  expect(fileName('می‌خواهم', 'md')).toBe('می‌خواهم.md');
  expect(fileName('हिन्दी समाचार', 'md')).toBe('हिन्दी समाचार.md');
  expect(fileName('Cafe\u0301', 'md')).toBe('Café.md');
});

test('nothing in a title leaves the folder or hides the extension', () => {
  expect(fileName('../../etc/passwd', 'md')).toBe('etc passwd.md');
  expect(fileName('C:\\Windows\\x.exe', 'md')).toBe('C Windows x exe.md');
  expect(fileName('gpj.\u202etxt.exe\u0000\n', 'md')).toBe('gpj txt exe.md');
  expect(fileName('%USERPROFILE% $(rm) `x`', 'md')).toBe('USERPROFILE rm x.md');
  expect(fileName('-rf ~', 'md')).toBe('rf.md');
  expect(fileName('invoice.pdf            .exe', 'html')).toBe('invoice pdf exe.html');
});

test('a name that means a device to a system is no name', () => {
  for (const name of ['CON', 'con .', 'nul', 'COM1', 'com¹', 'LPT9', 'CONIN$', 'AUX::x'.slice(0, 3)]) {
    expect(fileName(name, 'txt')).toMatch(/-article\.txt$|^CONIN\.txt$/);
  }
  expect(fileName('Contact', 'txt')).toBe('Contact.txt');
});

test('an article without a usable title has a name all the same', () => {
  for (const title of [undefined, '', '   ', '...', '🎉🎉', '\u200d', '\u0301', '---']) {
    expect(fileName(title, 'json')).toBe('article.json');
  }
});

test('two spaces in a row would hide the end of a name', () => {
  expect(fileName('a \u0963 \u0963 b', 'md')).toBe('a b.md');
  expect(fileName('a \u200d \u0301 - b', 'md')).toBe('a - b.md');
});

test('a long title is cut between characters', () => {
  expect(bytes(fileName('a'.repeat(500), 'md'))).toBe(123);
  const flags = fileName('क्षि'.repeat(100), 'md').slice(0, -3);
  expect(bytes(flags)).toBeLessThanOrEqual(120);
  expect(flags.length % 'क्षि'.length).toBe(0);
  expect(fileName(`${'a'.repeat(119)} b`, 'md')).toBe(`${'a'.repeat(119)}.md`);
});

test('no title makes an unsafe name', () => {
  const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  const isSafe = (text: string) => {
    const name = fileName(text, 'md');
    return (
      /^[\p{L}\p{M}\p{N}\p{Join_Control}’ _-]+\.md$/u.test(name) &&
      !/^[\s-]|[\s.]\.md$|^(con|prn|aux|nul|com\d|lpt\d)\.md$/i.test(name) &&
      name.normalize('NFC') === name &&
      bytes(name) <= 123
    );
  };
  fc.assert(fc.property(title, isSafe), { numRuns: 2000, seed: 20260514 });
});
