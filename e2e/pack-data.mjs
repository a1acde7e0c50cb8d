// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * @typedef {typeof import('../src/rules/index.ts') & typeof import('../src/rules/packed-phrases.ts') &
 *   typeof import('../src/rules/packed-names.ts')} RuleModules
 */

const ruleFiles = /[\\/]src[\\/]rules[\\/](?:page|article|sites)[\\/][\w-]+\.ts$/;
const weights = /[\\/]scored[\\/]weights\.ts$/;
const vocabularyFolder = 'src/extract/metadata/vocabulary';
const vocabulary = /[\\/]src[\\/]extract[\\/]metadata[\\/]vocabulary[\\/][\w-]+\.ts$/;
/** Clues as Biome writes them: on one line, or up to the brace below their first letter; a name has no bracket. */
const written = {
  phrases: /(?<=^( *))phrases: \{\n[\s\S]*?\n\1\}|phrases: \{ .*?\] \}/m,
  names: /names: \[[^\]]*\]/,
};

/** All clues stand together in the bundle, as they compress better than strewn among code. */
const allClues = 'all-packed-clues';

/**
 * Bundles each rule's phrases and names in their packed form (src/rules/packed-phrases.ts, packed-names.ts).
 * @type {import('esbuild').Plugin}
 */
export const packDataPlugin = {
  name: 'pack-data',
  setup({ onStart, onResolve, onLoad }) {
    /** @type {ReturnType<typeof packAll>} */
    let packed;
    onStart(async () => {
      packed = packAll(await loadRules());
    });
    onResolve({ filter: new RegExp(`^${allClues}$`) }, ({ path }) => ({ path, namespace: allClues }));
    onLoad({ filter: /^/, namespace: allClues }, () => {
      return { contents: `export default ${JSON.stringify([...packed.values()])};` };
    });
    onLoad({ filter: vocabulary }, async ({ path }) => ({ contents: moduleOf(await packLists(path), JSON.stringify) }));
    onLoad({ filter: ruleFiles }, ({ path }) => {
      const places = [...packed.keys()];
      let contents = readFileSync(path, 'utf8');
      for (const [clue, pattern] of Object.entries(written)) {
        const place = places.indexOf(`${basename(path, '.ts')}.${clue}`);
        if (place < 0) continue;
        if (!pattern.test(contents)) throw new Error(`${path}: write its ${clue} where they are used.`);
        // As many lines as before, for the maps to the sources.
        const blankLines = (/** @type {string} */ all) => '\n'.repeat(all.split('\n').length - 1);
        contents = contents.replace(pattern, (all) => `${clue}: allClues[${place}]${blankLines(all)}`);
      }
      return { contents: `import allClues from '${allClues}';${contents}`, loader: 'ts' };
    });
  },
};

/**
 * Bundles the packed clues, words and the forest behind the code that reads them, as what the program is called with: neither
 * disturbs how the other is compressed, which is 0.9 KB of package. Goes before `packDataPlugin`.
 */
export async function dataBehindCode() {
  const { forest } = await load(`export { forest } from './src/extract/finders/scored/weights.ts';`);
  /** @type {Record<string, Record<string, unknown>>} */
  const lists = {};
  for (const file of readdirSync(vocabularyFolder)) lists[file] = await packLists(`./${vocabularyFolder}/${file}`);
  const all = Object.values(lists).flatMap((list) => Object.values(list));
  const data = JSON.stringify([[...packAll(await loadRules()).values()], forest, all]);
  return {
    banner: { js: `(packedData=>{` },
    footer: { js: `})(${data});` },
    /** @type {import('esbuild').Plugin} */
    plugin: {
      name: 'data-behind-code',
      setup({ onLoad }) {
        onLoad({ filter: /^/, namespace: allClues }, () => ({ contents: 'export default packedData[0];' }));
        onLoad({ filter: weights }, () => ({ contents: 'export const forest = packedData[1];' }));
        onLoad({ filter: vocabulary }, ({ path }) => {
          return { contents: moduleOf(lists[basename(path)] ?? {}, (list) => `packedData[2][${all.indexOf(list)}]`) };
        });
      },
    },
  };
}

/**
 * All packed clues, by the rule's id and the kind of clue.
 * @param {RuleModules} modules
 */
function packAll({ pageRules, articleRules, packNames, packPhrases, readPhrase, keysOfPhrases }) {
  /** @type {Map<string, string>} */
  const packed = new Map();
  /** @type {Map<number, string>} */
  const forms = new Map();
  for (const { id, clues } of [...pageRules, ...articleRules]) {
    if (clues.names) packed.set(`${id}.names`, packNames(/** @type {readonly string[]} */ (clues.names)));
    if (!clues.phrases) continue;
    packed.set(`${id}.phrases`, packPhrases(/** @type {import('../src/rules/rule.ts').Phrases} */ (clues.phrases)));
    for (const phrase of Object.values(clues.phrases).flat()) {
      const [key = 0] = keysOfPhrases({ en: [phrase] });
      const { form } = readPhrase(phrase);
      if ((forms.get(key) ?? form) !== form)
        throw new Error(`"${form}" and "${forms.get(key)}" have one key: change the first state of the hash.`);
      forms.set(key, form);
    }
  }
  return packed;
}

/**
 * The packed lists of a file of vocabulary, by their names.
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function packLists(path) {
  const packer = `export { packWords } from './src/extract/metadata/text/words.ts';`;
  const { packWords, ...lists } = await load(`${packer} export * from ${JSON.stringify(path)};`);
  const pack = (/** @type {any} */ list) => {
    if (Array.isArray(list)) return list.map(packWords);
    if (list.bits) return packWords(list);
    return Object.fromEntries(Object.entries(list).map(([key, words]) => [key, packWords(words)]));
  };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, pack(list)]));
}

/**
 * A module that exports these, each written as an expression.
 * @param {Record<string, unknown>} named
 * @param {(value: unknown) => string} write
 */
const moduleOf = (named, write) =>
  Object.entries(named)
    .map(([name, value]) => `export const ${name} = ${write(value)};`)
    .join('\n');

/** @returns {Promise<RuleModules>} */
const loadRules = () =>
  load(['index', 'packed-phrases', 'packed-names'].map((name) => `export * from './src/rules/${name}.ts';`).join(''));

/** @param {string} contents */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
