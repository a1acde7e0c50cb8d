import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkPageExtraction } from '../../../src/extension/check-extraction.ts';
import type { Check } from '../../../src/extension/checks.ts';
import { checkReading, type Reading } from '../../../src/extension/record-schema.ts';
import { defaultSettings, parseSettings, textSizes } from '../../../src/extension/settings-schema.ts';
import { isWhole, note, propertyRuns, propertySeed } from '../whole.ts';

test.setTimeout(isWhole ? 600_000 : 60_000);

const removal = { key: 'gift-1', rule: 'gift', kind: 'gift', label: 'a', why: 'b', clue: 'c', preview: 'd', count: 1 };
const article = {
  ...{ html: '<p>x</p>', text: 'x', title: 'x', byline: 'x', authors: ['x'], keywords: ['x'], wordCount: 1 },
  ...{ readingMinutes: 1, url: 'https://page.example/', lang: 'en', publishedTime: '2026-05-14' },
  dir: 'ltr',
  ...{
    leadImage: { url: 'https://page.example/a.png', width: 1 },
    provenance: { title: [{ value: 'x', source: 'y' }] },
  },
} as const;
const found = {
  ok: true,
  article,
  removals: [{ ...removal, kind: 'gift', anchor: 0, html: '<p>x</p>' }],
  faults: [{ part: 'x', message: 'y' }],
} as const;
const answer = { extraction: found, href: 'https://page.example/' };
const reading: Reading = {
  source: { tabId: 1, href: 'https://page.example/' },
  original: found,
  fresh: found,
  kept: ['gift-1'],
  listed: found.removals,
};

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.constantFrom<unknown>(undefined, -1, 2 ** 60, 'a'.repeat(100_000), JSON.parse('{"__proto__":{"ok":true}}')),
);

/** A value as it should be, with something else in some places of it. */
function spoiled(value: unknown): Arbitrary<unknown> {
  const paths = pathsIn(value);
  const changes = fc.array(fc.tuple(fc.constantFrom(...paths), anything), { maxLength: 4 });
  return changes.map((all) => all.reduce((whole, [path, other]) => put(whole, path, other), value));
}

type Path = readonly string[];

function pathsIn(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const inside = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...above, key]));
  return [above, [...above, '__proto__'], [...above, 'other'], ...inside];
}

function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = put(Object.getOwnPropertyDescriptor(value, key)?.value, rest, other);
  Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** What is let through is plain, has known fields only, and is let through again as it is. */
function problemOf<Value>(check: Check<Value>, known: unknown, value: unknown): string | undefined {
  const checked = check(value);
  if (checked === undefined) return undefined;
  const foreign = foreignIn(checked, known);
  if (foreign) return `has ${foreign}`;
  return JSON.stringify(check(checked)) === JSON.stringify(checked) ? undefined : 'is another when it is checked again';
}

/** Something in a value that the known one has not. Names of fields in `provenance` are the page's. */
function foreignIn(value: unknown, known: unknown): string | undefined {
  if (typeof value === 'string') return value.length > 6_000_000 ? 'an endless text' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return 'another prototype';
  for (const [key, part] of Object.entries(value)) {
    const like = Object.entries(known ?? {});
    const [, same] = (Array.isArray(value) ? like[0] : like.find(([name]) => name === key)) ?? [];
    if (same === undefined && !/^[a-z]{1,40}$/i.test(key)) return `the key ${key}`;
    const inner = foreignIn(part, same);
    if (inner) return inner;
  }
  return undefined;
}

/** An expectation of the test runner takes longer than what is tried here. */
function hold(problem: string | undefined): void {
  if (problem !== undefined) throw new Error(problem);
}

const checked = [
  { what: 'an answer of a page', check: checkPageExtraction, good: answer },
  { what: 'a stored reading', check: checkReading, good: reading },
] as const;

for (const { what, check, good } of checked) {
  test(`${what} is refused, or is what it should be`, async ({ browserName: _ }, info) => {
    expect(check(good)).toEqual(good);
    const any = fc.oneof(anything, spoiled(good));
    const holds = fc.property(any, (value) => hold(problemOf<unknown>(check, good, value)));
    fc.assert(holds, { numRuns: propertyRuns, seed: propertySeed });
    expect('ok' in {}).toBe(false);
    note(info, { family: `T8, T21 ${what}, any JSON`, number: propertyRuns, held: 'refused or valid' });
  });
}

test('any JSON makes valid settings', async ({ browserName: _ }, info) => {
  const any = fc.oneof(anything, spoiled(defaultSettings));
  const isValid = (stored: unknown) => {
    const { images, captions, format, textSize, ...others } = parseSettings(stored);
    const areFlags = typeof images === 'boolean' && typeof captions === 'boolean';
    const isKnown = areFlags && /^[a-z]{1,20}$/.test(format) && textSizes.includes(textSize);
    return isKnown && Object.keys(others).length === 0;
  };
  fc.assert(fc.property(any, isValid), { numRuns: propertyRuns, seed: propertySeed });
  note(info, { family: 'T8 any JSON makes valid settings', number: propertyRuns, held: '0 counterexamples' });
});
