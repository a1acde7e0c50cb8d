import fc from 'fast-check';
import { expect, test } from '../testing/test.ts';
import { defaultSettings, parseSettings, textSizes } from './settings-schema.ts';

test('settings that were never stored are the default ones', () => {
  for (const stored of [undefined, null, 5, 'x', [], {}]) expect(parseSettings(stored)).toEqual(defaultSettings);
});

test('what was stored holds, field by field', () => {
  expect(parseSettings({ images: false, format: 'json', textSize: 'large' })).toEqual({
    images: false,
    format: 'json',
    textSize: 'large',
    captions: false,
  });
  expect(parseSettings({ captions: true })).toEqual({ ...defaultSettings, captions: true });
  expect(parseSettings({ images: 'no', format: 'a b', textSize: 'huge', captions: 1, extra: 1 })).toEqual(
    defaultSettings,
  );
});

test('any JSON makes valid settings', () => {
  const isValid = (stored: unknown) => {
    const { images, format, textSize, captions } = parseSettings(stored);
    const areFlags = [images, captions].every((flag) => typeof flag === 'boolean');
    return areFlags && /^[a-z]{1,20}$/.test(format) && textSizes.includes(textSize);
  };
  fc.assert(fc.property(fc.jsonValue(), isValid), { numRuns: 500, seed: 20260514 });
});
