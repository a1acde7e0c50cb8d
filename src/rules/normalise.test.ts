import { expect, test } from 'playwright/test';
import { nameWords } from './normalise.ts';

test('a class is split into words, and the values of styles are none', () => {
  expect(nameWords('share-bar shareBar SHARE_BAR--2')).toEqual(['share', 'bar', 'share', 'bar', 'share', 'bar']);
  expect(nameWords('pt-[--nav-bar-height] h-(--footer-height) prose')).toEqual(['pt', 'h', 'prose']);
  expect(nameWords("before:content-['Share'] ad-slot")).toEqual(['before', 'content', 'ad', 'slot']);
});
