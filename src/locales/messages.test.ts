import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import messages from './en/messages.json' with { type: 'json' };

const keys = Object.keys(messages);

/** Where messages are used: sources, pages and the manifest. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

/** A message with a form, such as `minutes_one`, is named without it. */
const isUsed = (key: string) => new RegExp(`(['"\`]|__MSG_)${key.replace(/_.*/, '')}['"\`_]`).test(sources);

test('every message is used', () => {
  const unused = keys.filter((key) => !isUsed(key));
  expect(unused, 'take these out of src/locales/en/messages.json').toEqual([]);
});

test('every message has a name that both browsers take, its words, and a note for translators', () => {
  for (const [key, entry] of Object.entries(messages)) {
    expect(key).toMatch(/^\w+$/);
    expect(entry.message, key).not.toBe('');
    expect(entry.description, key).not.toBe('');
  }
});

test('the description is as short as the stores want it', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
