import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { PageOptions } from './extract-page.ts';
import type { FixtureResult } from './fixture-page.ts';

const folder = 'src/extract/fixtures';

/** The expectation's files, by what they hold. `article.html` is only there where structure is the point. */
const files = { article: 'article.txt', removals: 'removals.txt', html: 'article.html' } as const;

export const fixtureSlugs = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A fixture's page, and how it is read. */
export function fixturePage(slug: string): { readonly page: string; readonly options: PageOptions } {
  const isText = existsSync(`${folder}/${slug}/page.txt`);
  const page = readFileSync(`${folder}/${slug}/page.${isText ? 'txt' : 'html'}`, 'utf8');
  const options = { url: 'https://page.example/story', ...(isText ? { contentType: 'text/plain' as const } : {}) };
  return { page, options };
}

/** What is expected of a fixture; an absent file is an absent key. */
export function expectedOf(slug: string): Partial<Record<keyof typeof files, string>> {
  const known = Object.entries(files).filter(([, name]) => existsSync(`${folder}/${slug}/${name}`));
  return Object.fromEntries(known.map(([key, name]) => [key, readFileSync(`${folder}/${slug}/${name}`, 'utf8')]));
}

/** Writes what came out as what is expected: for the eye to check, line by line, before it is committed. */
export function writeExpected(slug: string, result: FixtureResult): void {
  const expected = expectedOf(slug);
  for (const key of ['article', 'removals', 'html'] as const) {
    if (key === 'html' && expected.html === undefined) continue;
    writeFileSync(`${folder}/${slug}/${files[key]}`, result[key]);
  }
}

/** An article's lines with only those fields that the expectation names, as it need not name all. */
export function namedFields(article: string, expected: string): string {
  const named = new Set(frontOf(expected).map((line) => line.replace(/:.*/, '')));
  const front = frontOf(article).filter((line) => named.has(line.replace(/:.*/, '')));
  const missing = [...named].filter((name) => !front.some((line) => line.startsWith(`${name}:`)));
  const lines = [...front, ...missing.map((name) => `${name}:`)];
  const order = frontOf(expected).map((line) => line.replace(/:.*/, ''));
  lines.sort((one, other) => order.indexOf(one.replace(/:.*/, '')) - order.indexOf(other.replace(/:.*/, '')));
  const end = article.indexOf('\n\n');
  return lines.join('\n') + (end < 0 ? '\n' : article.slice(end));
}

const frontOf = (article: string): string[] => (article.split('\n\n')[0] ?? '').trim().split('\n');
