import { build } from 'esbuild';

/** A module and what it imports as one classic script that puts its exports into a variable. */
export async function bundleModule(path: string, variable: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    globalName: variable,
    target: 'es2023',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
