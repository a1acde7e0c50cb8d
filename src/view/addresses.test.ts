import { expect, test } from '../testing/test.ts';
import { linkAddress, pictureAddress } from './addresses.ts';

const picture = `data:image/png;base64,${'A'.repeat(400)}`;

test('a link leads to the web or to a mailbox, and nowhere else', () => {
  expect(linkAddress('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  expect(linkAddress('http://example.org')).toBe('http://example.org/');
  expect(linkAddress('mailto:a@example.org')).toBe('mailto:a@example.org');
  const others = ['javascript:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x'];
  const more = [
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a/b',
    'chrome://version',
    'about:blank',
    '/a',
    '',
    '#a',
  ];
  for (const address of [...others, ...more, `https://a/${'b'.repeat(10_000)}`]) {
    expect(linkAddress(address), address.slice(0, 40)).toBeUndefined();
  }
});

test('a link carries no user name and no prepared letter', () => {
  expect(linkAddress('https://bank.example@evil.example/')).toBe('https://evil.example/');
  expect(linkAddress('https://user:secret@example.org/')).toBe('https://example.org/');
  expect(linkAddress('mailto:a@example.org?subject=x&body=y')).toBe('mailto:a@example.org');
});

test('a picture is asked of a public host by https', () => {
  expect(pictureAddress('https://img.example.org/a.jpg?w=1')).toBe('https://img.example.org/a.jpg?w=1');
  const refused = [
    'http://img.example.org/a.jpg',
    'https://localhost/a',
    'https://router.local/a',
    'https://10.0.0.1/a',
  ];
  const more = ['https://user@img.example.org/a', 'https://:x@img.example.org/a', 'javascript:1', 'a.jpg', ''];
  for (const address of [...refused, ...more]) expect(pictureAddress(address), address).toBeUndefined();
});

test('a picture may be carried in the article, in a format that is no document', () => {
  expect(pictureAddress(picture)).toBe(picture);
  expect(pictureAddress(picture.replace('png', 'JPEG'))).toBe(picture.replace('png', 'JPEG'));
  expect(pictureAddress(picture.replace('png', 'svg+xml'))).toBeUndefined();
  expect(pictureAddress(picture.replace('image/png', 'text/html'))).toBeUndefined();
  expect(pictureAddress(picture.replace(';base64', ''))).toBeUndefined();
  expect(pictureAddress(`${picture}<script>`)).toBeUndefined();
});

test('a carried picture is neither a blank one nor larger than an article', () => {
  expect(pictureAddress('data:image/gif;base64,R0lGODlhAQABAAAAACw=')).toBeUndefined();
  expect(pictureAddress(`data:image/png;base64,${'A'.repeat(2_000_001)}`)).toBeUndefined();
});
