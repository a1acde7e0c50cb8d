import { expect, test } from 'playwright/test';
import { plainText, tidy } from './plain-text.ts';

test('markup and entities in a value become text', () => {
  expect(plainText('<b>Rain &amp; snow</b><script>x</script>')).toBe('Rain & snow x');
  expect(plainText('It&amp;#8217;s &ldquo;here&rdquo;')).toBe('It’s “here”');
  expect(plainText('Sm&oslash;rrebr&oslash;d &agrave; la cr&egrave;me, &Aring;rhus &Ccedil;a &xcute;')).toBe(
    'Smørrebrød à la crème, Århus Ça &xcute;',
  );
  expect(plainText('&lt;img src=x onerror=alert(1)&gt; Title')).toBe('Title');
});

test('a tag that is the subject of a title stays', () => {
  expect(plainText('How to draw on <canvas>')).toBe('How to draw on <canvas>');
});

test('control and bidi characters go, joiners stay', () => {
  expect(tidy('a\u0000b\u202Ec\u2066d\u200Be\u{E0041}f')).toBe('abcdef');
  expect(tidy('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('text is cut between characters', () => {
  expect(tidy('😀'.repeat(400), 501)).toBe('😀'.repeat(250));
  expect(plainText('x'.repeat(5_000_000))).toHaveLength(500);
});

test('what is no text is empty', () => {
  for (const value of [undefined, null, {}, [], true]) expect(plainText(value)).toBe('');
});
