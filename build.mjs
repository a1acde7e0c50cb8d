// @ts-check
// Writes the extension to dist/chrome and dist/firefox: `npm run build`. With `--zip` it writes the packages for the
// stores as well, with `--watch` it builds again after every change under src/. Paths start at the project's folder.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataBehindCode, packDataPlugin } from './e2e/pack-data.mjs';
import { shrinkScripts } from './e2e/shrink.mjs';
import { zip } from './e2e/zip.mjs';

/** @typedef {'chrome' | 'firefox'} Browser */

/** What the one manifest.json can't say for both. */
const differences = {
  chrome: {
    minimum_chrome_version: '123',
    // Without it the reader page would open outside the private window.
    incognito: 'split',
    // Alt+Shift+W closes a tab group there, and is not given to extensions (seen in 156).
    commands: { _execute_action: { suggested_key: { default: 'Alt+W' } } },
  },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'winnow@winnow.extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // data_collection_permissions came to Android two versions later.
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const pages = ['popup', 'reader', 'options'];

/** Each goes to its own place: src/content/content.ts becomes content/content.js. */
const contentScript = 'src/content/content.ts';
const pageScript = 'src/pages.ts';
const styles = 'src/pages.css';

/** A reader waits for the popup, and a reviewer reads the package: it has to stay small. */
const maxPackageBytes = 150 * 1024;

/**
 * Builds for one browser, into a folder that is emptied first.
 * @param {Browser} browser
 * @param {string} folder
 * @param {string} [mapsFolder] where the maps from the bundles to the sources go; nowhere if left out
 */
export async function buildExtension(browser, folder, mapsFolder) {
  for (const file of [contentScript, pageScript, styles])
    if (!existsSync(file)) throw new Error(`${file} is missing: build.mjs bundles it.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {import('esbuild').BuildOptions & {metafile: true}} */
  const shared = {
    outdir: folder,
    outbase: 'src',
    bundle: true,
    target: ['chrome123', 'firefox140'],
    // Both know them (Chrome 64, Firefox 78); without this each such pattern is made anew whenever it is asked.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    // They stand in LICENSE.
    legalComments: 'none',
    minify: true,
    // Never shipped.
    sourcemap: 'external',
    metafile: true,
    logLevel: 'warning',
  };
  const { banner, footer, plugin } = await dataBehindCode();
  const results = await Promise.all([
    // A content script is a classic script, and one bundle: nothing that it needs is left to a name in the page.
    build({
      ...shared,
      entryPoints: [contentScript, styles],
      format: 'iife',
      banner,
      footer,
      plugins: [plugin, packDataPlugin],
    }),
    build({ ...shared, entryPoints: [pageScript], format: 'iife' }),
  ]);
  await shrinkScripts(folder);
  takeOutMaps(folder, mapsFolder);
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  for (const page of pages) copyPage(page, folder);
  copyMessages(folder);
  cpSync('icons', join(folder, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  writeFileSync(join(folder, 'LICENSE'), licences([...new Set(inputs)]));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser))}\n`);
  requireNamedFiles(folder);
}

/**
 * A page without the white space between its tags.
 * @param {string} page
 * @param {string} folder
 */
function copyPage(page, folder) {
  const html = readFileSync(`src/${page}/${page}.html`, 'utf8');
  mkdirSync(join(folder, page));
  writeFileSync(join(folder, page, `${page}.html`), html.replace(/\n\s*/g, ''));
}

/**
 * The words of the interface, without what is told to translators.
 * @param {string} folder
 */
function copyMessages(folder) {
  for (const name of readdirSync('src/locales', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('messages.json')) continue;
    const messages = Object.entries(readJson(join('src/locales', name)));
    const shown = Object.fromEntries(messages.map(([key, { description, ...message }]) => [key, message]));
    mkdirSync(join(folder, '_locales', dirname(name)), { recursive: true });
    writeFileSync(join(folder, '_locales', name), JSON.stringify(shown));
  }
}

/**
 * @param {string} folder
 * @param {string | undefined} mapsFolder
 */
function takeOutMaps(folder, mapsFolder) {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'));
  for (const map of maps) {
    if (mapsFolder) cpSync(join(folder, map), join(mapsFolder, map));
    rmSync(join(folder, map));
  }
}

/** @param {Browser} browser */
function manifestFor(browser) {
  const { version } = readJson('package.json');
  return { ...readJson('manifest.json'), version, ...differences[browser] };
}

/**
 * Our licence, and those of the libraries whose code is in a bundle, as they ask for. A paragraph is a line, which takes
 * 0.3 KB less of the package.
 * @param {string[]} inputs files that went into a bundle
 */
function licences(inputs) {
  const folders = inputs.flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const others = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license, homepage, repository } = readJson(`${folder}/package.json`);
    const source = homepage ?? repository?.url ?? '';
    const texts = license === 'MPL-2.0' ? [mozillaNotice(source)] : licenceTexts(folder);
    texts.push(...noticesIn(inputs.filter((file) => file.startsWith(`${folder}/`))));
    return [`${name} ${version}, ${license}, ${source}`, ...texts].join('\n\n');
  });
  const all = [readFileSync('LICENSE', 'utf8'), ...others].join(`\n\n${'-'.repeat(80)}\n\n`);
  if (!all.includes('END OF TERMS AND CONDITIONS')) throw new Error('build.mjs: no library brings the Apache License.');
  return all
    .replace(/^[ \t]+/gm, '')
    .replace(/(?<=\S)\n(?=\S)/g, ' ')
    .replace(/\n{3,}/g, '\n\n');
}

/** What a short notice repeats of the Apache License, whose terms another library brings. */
const apacheSummary =
  /(?<=under the Apache License, Version 2\.0 \(the "License"\));\s+you may not use this file[\s\S]*$/;

/**
 * The licences' terms; how to apply them to works of one's own stands behind their end.
 * @param {string} folder
 */
function licenceTexts(folder) {
  const files = readdirSync(folder).filter((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.map((text) =>
    text
      .replace(/(?<=END OF TERMS AND CONDITIONS\n)\s*APPENDIX: How to apply[\s\S]*$/, '')
      .replace(apacheSummary, ', whose terms stand below.'),
  );
}

/**
 * What a library's files say of code in them that is others'.
 * @param {string[]} files
 */
function noticesIn(files) {
  const comments = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=\/\*! )[\s\S]*?(?= \*\/)/g) ?? []);
  return comments.filter((comment) => !comment.startsWith('@license'));
}

/**
 * What this licence asks of those who ship a program (3.2): to say where its source and the licence's text are.
 * @param {string} source
 */
const mozillaNotice = (source) => `Its source code is governed by the Mozilla Public License 2.0 and available at
${source}
The text of the licence is available at https://mozilla.org/MPL/2.0/`;

/**
 * Stops at the first file that the manifest or a page names and that was not built.
 * @param {string} folder
 */
function requireNamedFiles(folder) {
  const manifest = readFileSync('manifest.json', 'utf8');
  const named = [...manifest.matchAll(/"([\w/-]+\.(?:png|html|js|css))"/g)].map(([, file]) => ['manifest.json', file]);
  for (const page of pages) {
    const html = readFileSync(`src/${page}/${page}.html`, 'utf8');
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"#:]+)"/g)].map(([, address = '']) => address);
    for (const address of addresses) {
      const file = address.startsWith('/') ? address.slice(1) : posix.join(page, address);
      named.push([`src/${page}/${page}.html`, file]);
    }
  }
  for (const [by, file = ''] of named) {
    if (!existsSync(join(folder, file)))
      throw new Error(`${by} names ${file}, which is not built. See build.mjs for what is.`);
  }
  const messages = readJson('src/locales/en/messages.json');
  for (const [, key = ''] of manifest.matchAll(/__MSG_(\w+)__/g)) {
    if (!messages[key])
      throw new Error(`manifest.json names the message ${key}: add it to src/locales/en/messages.json.`);
  }
}

/**
 * Writes what a store is given, and says what it is. Throws where it is larger than it may be.
 * @param {Browser} browser
 * @param {string} folder
 */
export async function writePackage(browser, folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const contents = new Map(files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
  const bytes = await zip(contents);
  const file = `dist/winnow-${browser}-${readJson('package.json').version}.zip`;
  writeFileSync(file, bytes);
  if (bytes.length > maxPackageBytes)
    throw new Error(`${file} has ${bytes.length} bytes, and may have ${maxPackageBytes}. What grew? See its bundles.`);
  return `${file}: ${contents.size} files, ${(bytes.length / 1024).toFixed(1)} KB`;
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function main() {
  const browsers = /** @type {Browser[]} */ (Object.keys(differences));
  for (const browser of browsers) {
    const folder = `dist/${browser}`;
    await buildExtension(browser, folder);
    console.log(process.argv.includes('--zip') ? await writePackage(browser, folder) : `Built ${folder}`);
  }
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const fail = (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  };
  await main().catch(fail);
  if (process.argv.includes('--watch')) {
    // One save makes several events, and two builds at once would empty each other's folder.
    let last = Promise.resolve();
    /** @type {NodeJS.Timeout | undefined} */
    let soon;
    const again = () => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        last = last.then(main).catch(fail);
      }, 100);
    };
    watch('src', { recursive: true }, again);
    watch('manifest.json', again);
  }
}
