import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Part } from './parts.ts';

/**
 * Bundles Winnow with some parts switched off, so that the code under test needs no switch: a rule keeps its place but
 * has no clues, so it suspects nothing; a finder or repair does nothing and returns nothing.
 */
export function switchOff(parts: readonly Part[]): Plugin {
  const off = new Map(parts.map((part) => [resolve(part.path), part]));
  return {
    name: 'switch-off',
    setup(build) {
      build.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
        const part = off.get(path);
        return part && { contents: withoutEffect(part), loader: 'ts', resolveDir: dirname(path) };
      });
      build.onResolve({ filter: /\?on$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.replace('?on', '')),
        namespace: 'switched-on',
      }));
      build.onLoad({ filter: /.*/, namespace: 'switched-on' }, ({ path }) => ({
        contents: readFileSync(path, 'utf8'),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    },
  };
}

function withoutEffect({ name, kind, path }: Part): string {
  const original = JSON.stringify(`./${name}.ts?on`);
  if (kind !== undefined) {
    return `export * from ${original}; import rule from ${original}; export default { ...rule, clues: {} };`;
  }
  const functions = [...readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm)];
  const empty = functions.map(([, exported]) => `export function ${exported}() { return undefined; }`);
  return [`export * from ${original};`, ...empty].join('\n');
}
