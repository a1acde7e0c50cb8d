import { build } from 'esbuild';
import { packDataPlugin } from '../../e2e/pack-data.mjs';

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

/** A module as it ships, with its tables packed, and its exports. */
export async function shippedModule<Module>(
  path: string,
): Promise<{ readonly source: string; readonly module: Module }> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [packDataPlugin],
  });
  const source = outputFiles[0]?.text ?? '';
  const code = Buffer.from(source).toString('base64');
  return { source, module: await import(`data:text/javascript;base64,${code}`) };
}
