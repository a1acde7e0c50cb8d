import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'playwright/test';

/** Who may import whom, besides what stands in the same folder. A name without a slash at its end is a package. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'article.ts': [],
  'text/': ['article.ts'],
  'rules/': ['article.ts', 'text/'],
  'extract/': ['article.ts', 'text/', 'rules/', '@mozilla/readability/Readability.js'],
  'export/': ['article.ts', 'text/'],
  'extension/': ['article.ts', 'locales/', 'webextension-polyfill'],
  'content/': ['article.ts', 'extract/'],
  'view/': ['article.ts', 'text/', 'export/', 'extension/', 'dompurify'],
  'popup/': ['article.ts', 'export/', 'extension/', 'view/'],
  'reader/': ['article.ts', 'export/', 'extension/', 'view/'],
  'options/': ['article.ts', 'export/', 'extension/', 'view/'],
  'pages.ts': ['popup/', 'reader/', 'options/'],
  'pages.css': ['view/view.css', 'popup/popup.css', 'reader/reader.css', 'options/options.css'],
};

/** Proof may use everything, and ships nowhere. */
const isProof = (file: string) => file.startsWith('testing/') || file.endsWith('.test.ts');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => /\.(ts|css)$/.test(file));

/** The folder under src/ that a file belongs to, or the file's own name. */
const layerOf = (file: string) => file.replace(/\/.*/, '/');

interface Import {
  readonly line: number;
  readonly target: string;
}

const importForms = [
  /^(?:import|export)\b[^'";=(]*\bfrom\s*['"]([^'"]+)['"]/gm,
  /^import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
];

/** What a source imports, as a path from src/ or the name of a package. */
function importsOf(file: string): Import[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  return importForms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: statement, 1: named = '' }) => {
      const target = named.startsWith('.') || file.endsWith('.css') ? posix.join(dirname(file), named) : named;
      return { line: text.slice(0, index + statement.length).split('\n').length, target };
    }),
  );
}

function isAllowed(layer: string, target: string): boolean {
  const mayImport = [layer, ...(layers[layer] ?? [])];
  return mayImport.some((allowed) => (allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed));
}

test('every folder under src/ has its layer', () => {
  const unknown = sources.filter((file) => !isProof(file) && !layers[layerOf(file)]);
  expect(unknown, 'add the folder to the table in src/layers.test.ts and in CONTRIBUTING.md').toEqual([]);
});

test('a file imports only what its layer may', () => {
  const wrong = sources
    .filter((file) => !isProof(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !isAllowed(layerOf(file), target))
        .map(({ line, target }) => `src/${file}:${line} imports ${target}, which ${layerOf(file)} may not`),
    );
  expect(wrong).toEqual([]);
});

test('browser APIs are named in src/extension/ alone', () => {
  const wrong = sources
    .filter((file) => !isProof(file) && layerOf(file) !== 'extension/')
    .filter((file) =>
      /^(?!\s*(?:\*|\/\/|\/\*)).*\b(?:chrome|browser)\.[a-z]/m.test(readFileSync(`src/${file}`, 'utf8')),
    );
  expect(wrong, 'add a typed call to src/extension/ and use it').toEqual([]);
});

test('nothing that ships is exported as a whole file', () => {
  const whole = sources.filter((file) => /^export \*/m.test(readFileSync(`src/${file}`, 'utf8')));
  expect(whole, 'name what is exported').toEqual([]);
});
