import { expect, test } from 'playwright/test';
import { addressOf } from './address.ts';
import { decodePage } from './decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('valid UTF-8 is UTF-8 whatever the page declares', () => {
  expect(decodePage(encode('<meta charset="iso-8859-1">née'))).toContain('née');
});

test('other bytes are read by the declared charset', () => {
  const bytes = [...encode('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'), 0xb1];
  expect(decodePage(Uint8Array.from(bytes))).toContain('ą');
});

test('an undeclared or unknown charset is read as browsers read Western pages', () => {
  expect(decodePage(Uint8Array.from([0x93, 0x61, 0x94]))).toBe('“a”');
  expect(decodePage(Uint8Array.from([...encode('<meta charset=nonsense>'), 0xe9]))).toContain('é');
});

test('byte order marks decide and go', () => {
  expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toBe('a');
  expect(decodePage(encode('\ufeffa'))).toBe('a');
});

test('a page without an address has the one that it gives itself, else one that belongs to nobody', () => {
  const html = () => '<link rel="canonical" href="https://example.org/a">';
  expect(addressOf('https://example.com/', '1', html)).toBe('https://example.com/');
  expect(addressOf('', '1', html)).toBe('https://example.org/a');
  expect(addressOf('hard::x.html', '1', () => '')).toBe('https://1.invalid/');
});
