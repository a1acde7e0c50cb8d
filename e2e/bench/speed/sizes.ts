import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeTable } from '../table.ts';

/** What each extractor adds to a page's script, bundled alone and in the same way. */
const libraries = {
  'winnow, the library': "export { extract } from './src/extract/index.ts'",
  readability: "export { Readability } from '@mozilla/readability'",
  defuddle: "export { default } from 'defuddle'",
};

/** The extension's own files; here when it was built. */
const built = {
  'content script': 'dist/chrome/content/content.js',
  pages: 'dist/chrome/pages.js',
};

export async function reportSizes(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, contents] of Object.entries(libraries)) rows.push([name, ...sizes(await minify(contents))]);
  for (const [name, file] of Object.entries(built)) {
    if (existsSync(file)) rows.push([name, ...sizes(readFileSync(file))]);
  }
  return writeTable({ head: ['size in kB', 'minified', 'gzip'], rows });
}

async function minify(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    target: 'es2024',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function sizes(bytes: Uint8Array): string[] {
  return [bytes.length, gzipSync(bytes, { level: 9 }).length].map((size) => (size / 1000).toFixed(1));
}
