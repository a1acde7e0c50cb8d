// Runs one of the project's programs: `node e2e/run.mjs <file> [arguments]`. It has no dependencies of its own:
// it looks at the Node version, installs the packages when they are missing or old, and bundles TypeScript to run it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [program] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Winnow needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`);
  process.exit(1);
}
if (!program) {
  console.error('Usage: node e2e/run.mjs <file> [arguments]');
  process.exit(1);
}

/** Whether what is installed is what the lock file says: npm writes its own copy of it last. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs || sameLock(installed);
}

function sameLock(installed) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return packages;
  };
  const wanted = versions(join(root, 'package-lock.json'));
  const present = versions(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

if (!isInstalled()) {
  console.log('Installing packages (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. npm says above why; is the network there?');
    process.exit(1);
  }
}

// Programs find the project's files from the working directory, wherever they were bundled to.
process.chdir(root);
const source = resolve(root, program);
process.argv.splice(1, 2, source);
if (program.endsWith('.mjs')) {
  await import(pathToFileURL(source).href);
} else {
  const { build } = await import('esbuild');
  const outdir = join(root, 'node_modules/.cache/winnow');
  mkdirSync(outdir, { recursive: true });
  const outfile = join(outdir, basename(program).replace(/\.ts$/, `-${process.pid}.mjs`));
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.once('exit', () => rmSync(outfile, { force: true }));
  await import(pathToFileURL(outfile).href);
}
