// @ts-check
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** @typedef {typeof import('../src/rules/index.ts') & typeof import('../src/rules/packed-phrases.ts')} RuleModules */

const ruleFiles = /[\\/]src[\\/]rules[\\/](?:page|article|sites)[\\/][\w-]+\.ts$/;
const weights = /[\\/]scored[\\/]weights\.ts$/;
const vocabulary = /[\\/]src[\\/]extract[\\/]metadata[\\/]vocabulary[\\/][\w-]+\.ts$/;
/** A table of phrases as Biome writes it: on one line, or up to the brace below its first letter. */
const table = /(?<=^( *))phrases: \{\n[\s\S]*?\n\1\}|phrases: \{ .*?\] \}/m;

/** All phrases stand together in the bundle, as they compress better than strewn among code. */
const allPhrases = 'all-packed-phrases';

/**
 * Bundles each rule's phrases in their packed form (src/rules/packed-phrases.ts).
 * @type {import('esbuild').Plugin}
 */
export const packPhrasesPlugin = {
  name: 'pack-phrases',
  setup({ onStart, onResolve, onLoad }) {
    /** @type {Map<string, unknown>} */
    let packed;
    onStart(async () => {
      packed = packAll(await loadRules());
    });
    onResolve({ filter: new RegExp(`^${allPhrases}$`) }, ({ path }) => ({ path, namespace: allPhrases }));
    onLoad({ filter: /^/, namespace: allPhrases }, () => {
      return { contents: `export default ${JSON.stringify([...packed.values()])};` };
    });
    onLoad({ filter: vocabulary }, async ({ path }) => ({ contents: await packLists(path) }));
    onLoad({ filter: ruleFiles }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const id = basename(path, '.ts');
      if (!packed.has(id)) return { contents: source, loader: 'ts' };
      if (!table.test(source)) throw new Error(`${path}: write the table of its phrases where it is used.`);
      // As many lines as before, for the maps to the sources.
      const blankLines = (/** @type {string} */ all) => '\n'.repeat(all.split('\n').length - 1);
      const contents = source.replace(
        table,
        (all) => `phrases: allPhrases[${[...packed.keys()].indexOf(id)}]${blankLines(all)}`,
      );
      return { contents: `import allPhrases from '${allPhrases}';${contents}`, loader: 'ts' };
    });
  },
};

/**
 * Bundles the packed phrases and the forest behind the code that reads them, as what the program is called with: neither
 * disturbs how the other is compressed, which is half a kilobyte of package. Goes before `packPhrasesPlugin`.
 */
export async function dataBehindCode() {
  const { forest } = await load(`export { forest } from './src/extract/finders/scored/weights.ts';`);
  const data = JSON.stringify([[...packAll(await loadRules()).values()], forest]);
  return {
    banner: { js: `(packedData=>{` },
    footer: { js: `})(${data});` },
    /** @type {import('esbuild').Plugin} */
    plugin: {
      name: 'data-behind-code',
      setup({ onLoad }) {
        onLoad({ filter: /^/, namespace: allPhrases }, () => ({ contents: 'export default packedData[0];' }));
        onLoad({ filter: weights }, () => ({ contents: 'export const forest = packedData[1];' }));
      },
    },
  };
}

/** @param {RuleModules} modules */
function packAll({ pageRules, articleRules, packPhrases, readPhrase, keysOfPhrases }) {
  const packed = new Map();
  /** @type {Map<number, string>} */
  const forms = new Map();
  for (const { id, clues } of [...pageRules, ...articleRules]) {
    if (!clues.phrases) continue;
    packed.set(id, packPhrases(/** @type {import('../src/rules/rule.ts').Phrases} */ (clues.phrases)));
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
 * A file of vocabulary, with its lists packed.
 * @param {string} path
 */
async function packLists(path) {
  const packer = `export { packWords } from './src/extract/metadata/text/words.ts';`;
  const { packWords, ...lists } = await load(`${packer} export * from ${JSON.stringify(path)};`);
  const pack = (/** @type {any} */ list) => {
    if (Array.isArray(list)) return list.map(packWords);
    if (list.bits) return packWords(list);
    return Object.fromEntries(Object.entries(list).map(([key, words]) => [key, packWords(words)]));
  };
  return Object.entries(lists)
    .map(([name, list]) => `export const ${name} = ${JSON.stringify(pack(list))};`)
    .join('\n');
}

/** @returns {Promise<RuleModules>} */
const loadRules = () => load(`export * from './src/rules/index.ts'; export * from './src/rules/packed-phrases.ts';`);

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
