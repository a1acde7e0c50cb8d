// Each property is a sentence that holds for anything. Found by its name, and run in a page: it needs a DOM.
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Article } from '../../../src/article.ts';
import { formats } from '../../../src/export/formats.ts';
import { markdown } from '../../../src/export/markdown.ts';
import { cleanLine } from '../../../src/export/visible.ts';
import { checkFound } from '../../../src/extension/check-extraction.ts';
import { extractHtml } from '../../../src/testing/extract-page.ts';
import { insertHtml } from '../../../src/view/insert-html.ts';
import { article } from './articles.ts';
import { changesOf } from './differential.ts';
import { fileProblem, unseen } from './file-problem.ts';
import { forbiddenIn } from './forbidden.ts';
import { linkedDataPage } from './linked-data.ts';
import { executed, listen } from './listen.ts';
import { foreignInMarkdown } from './markdown-readers.ts';
import { markup } from './markup.ts';

/** What is wrong with one input; nothing where the property holds. */
type Problem = string | undefined;

/** A busy machine gets this much for a page of some hundred characters: more is a hang. */
const mostMilliseconds = 3_000;

const properties = {
  allowed: fc.property(markup, (html) => hold(forbiddenIn(bodyOf(html)))),
  same: fc.property(markup, (html) => hold(changesOf(bodyOf(html)))),
  text: fc.property(markup, (html) => hold(addedText(html))),
  extract: fc.property(markup, (html) => hold(extractionProblem(html))),
  'linked-data': fc.property(linkedDataPage, (html) => hold(extractionProblem(html))),
  markdown: fc.property(article, markup, (given, html) => hold(foreignInMarkdown(bodyOfMarkdown(given, html)))),
  'front-matter': fc.property(article, (given) => hold(frontMatterProblem(given))),
  formats: fc.property(article, markup, (given, html) => hold(formatProblem(given, html))),
} as const;

export type PropertyName = keyof typeof properties;

export const propertyNames = Object.keys(properties) as readonly PropertyName[];

/** Tries a property so often; says what it does not hold for, or nothing. */
export async function counterexample(name: PropertyName, runs: number, seed: number): Promise<string> {
  listen();
  const property: fc.IProperty<unknown> = properties[name];
  const report = fc.check(property, { numRuns: runs, seed });
  // Handlers of what was parsed last run in later turns.
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (executed.length > 0) return `${executed.length} scripts ran`;
  return report.failed ? `${report.errorInstance}\n${fc.defaultReportMessage(report)}` : '';
}

function hold(problem: Problem): void {
  if (problem !== undefined) throw new Error(problem);
}

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  insertHtml(body, html, { images: true, base: 'https://page.example/story' });
  return body;
}

/** Characters that an article has more often than the markup it was made of. */
function addedText(html: string): Problem {
  // A formula is said by its attribute.
  if (/<math/i.test(html)) return undefined;
  const source = new DOMParser().parseFromString(`<!DOCTYPE html>${html}`, 'text/html');
  const left = new Map<string, number>();
  for (const character of source.documentElement.textContent) left.set(character, (left.get(character) ?? 0) + 1);
  for (const character of bodyOf(html).textContent.replace(/\s/g, '')) {
    const count = left.get(character) ?? 0;
    if (count === 0) return `${JSON.stringify(character)} was not there so often`;
    left.set(character, count - 1);
  }
  return undefined;
}

/** An extraction ends in time, is what the popup takes it for, and leaves no trace in the prototypes. */
function extractionProblem(html: string): Problem {
  const start = performance.now();
  const extraction = extractHtml(html, { url: 'https://page.example/story' });
  const milliseconds = performance.now() - start;
  if (milliseconds > mostMilliseconds) return `took ${milliseconds} ms`;
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) return 'changed the prototype of objects';
  if (!extraction.ok) return undefined;
  if (extraction.faults.length > 0) return `faults: ${JSON.stringify(extraction.faults)}`;
  const checked = checkFound(extraction);
  if (!checked) return 'the popup refuses it';
  const lost = Object.entries(extraction.article).filter(
    ([field, value]) => !(field in checked.article) && isSeen(value),
  );
  if (lost.length > 0) return `the popup refuses ${JSON.stringify(Object.fromEntries(lost))}`;
  const removals = extraction.removals.length - checked.removals.length;
  return removals > 0 ? `the popup refuses ${removals} removals` : undefined;
}

function bodyOfMarkdown(given: Article, html: string): string {
  return markdown.write(given, bodyOf(html), []).replace(/^---\n(.*\n)*?---\n/, '');
}

function frontMatterProblem(given: Article): Problem {
  const written = markdown.write(given, document.createElement('div'), []);
  const [, yaml = '', rest = ''] = /^---\n((?:.*\n)*?)---\n([\s\S]*)$/.exec(written) ?? [];
  const read = JSON.stringify(load(yaml) ?? {});
  const expected = JSON.stringify(frontMatterOf(given));
  if (read !== expected) return `${read} instead of ${expected}`;
  return given.title || rest.trim() === '' ? undefined : `behind it stands ${rest}`;
}

function frontMatterOf(given: Article): object {
  const values = Object.entries({
    title: given.title,
    author: given.authors,
    published: given.publishedTime,
    site: given.siteName,
    source: given.url,
    language: given.lang,
    description: given.excerpt,
    tags: given.keywords,
    licence: given.licence,
  });
  const written = values.filter(([, value]) => value !== undefined && value.length > 0);
  return Object.fromEntries(
    written.map(([key, value]) => [key, typeof value === 'string' ? cleanLine(value) : value?.map(cleanLine)]),
  );
}

/** Whatever the format, also one that comes later: it is written, and what is said of its kind of file holds. */
function formatProblem(given: Article, html: string): Problem {
  const body = bodyOf(html);
  for (const { id, mimeType, write } of formats) {
    const problem = fileProblem(mimeType, write(given, body, []));
    if (problem) return `${id}: ${problem}`;
  }
  return undefined;
}

const isSeen = (value: unknown): boolean =>
  typeof value !== 'string' || value.replace(new RegExp(unseen, 'g'), '').trim() !== '';
