// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

/** @typedef {{code: string, map: string}} Script */

/**
 * Both browsers' bundles are the same: each is shrunk once.
 * @type {Map<string, Promise<Script>>}
 */
const known = new Map();

/**
 * Makes the scripts in a folder smaller than esbuild does, by 3 KB of package, and keeps their maps true.
 * @param {string} folder
 */
export async function shrinkScripts(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const name of names) {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const shrunk = known.get(code) ?? shrink(code, readFileSync(`${file}.map`, 'utf8'), name.startsWith('content'));
    known.set(code, shrunk);
    const { code: smaller, map } = await shrunk;
    writeFileSync(file, smaller);
    writeFileSync(`${file}.map`, map);
  }
}

/**
 * @param {string} code
 * @param {string} content the map of the code to its sources
 * @param {boolean} isContentScript
 * @returns {Promise<Script>}
 */
async function shrink(code, content, isContentScript) {
  const properties = isContentScript && { regex: new RegExp(`^(?:${[...ownProperties()].join('|')})$`) };
  const { code: smaller = '', map } = await minify(code, {
    ecma: 2020,
    // Functions that stand together, before all else, compress 0.2 KB better.
    // Nothing of ours is made with `new` from a function that was written without a class.
    compress: { passes: 3, inline: 1, hoist_funs: true, unsafe_arrows: true, sequences: false },
    mangle: { properties },
    sourceMap: { content },
  });
  return { code: smaller, map: String(map) };
}

/**
 * Names of properties that only the content script's own code says, so that it may say shorter ones: 0.6 KB of package.
 * Not a name of what leaves it, nor one that is also written as a text, nor a library's; the DOM's are known to Terser.
 */
function ownProperties() {
  const sources = ['src/extract', 'src/rules', 'src/text'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const others = ['src/article.ts', 'node_modules/@mozilla/readability/Readability.js'];
  const taken = new Set([
    ...others.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []),
    ...sources.flatMap((source) => source.match(/(?<=')\w+(?=')/g) ?? []),
  ]);
  const declared = sources.flatMap(
    (source) => source.match(/(?<=^ +readonly )\w+(?=\??:)|(?<=^ {2}(?:get )?)\w+(?=\()/gm) ?? [],
  );
  return new Set(declared.filter((name) => !taken.has(name)));
}
