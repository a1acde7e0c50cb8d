import { build } from 'esbuild';
import { expect, test } from 'playwright/test';
import { switchOff } from './off.ts';
import { chooseParts, listParts, type Part } from './parts.ts';

/** Bundles a program and runs it. */
async function run(program: string, off: readonly Part[]): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [switchOff(off)],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).default;
}

test('a rule that is switched off keeps its name and has no clues', async () => {
  const program = "import rule from './src/rules/page/share-label.ts'; export default [rule.id, rule.clues]";
  expect(await run(program, chooseParts(['share-label']))).toEqual(['share-label', {}]);
});

test('a finder that is switched off finds nothing, and the file keeps its other exports', async () => {
  const program =
    "import { findBySemantics } from './src/extract/finders/semantics.ts'; export default findBySemantics()";
  expect(await run(program, chooseParts(['semantics']))).toBeUndefined();
});

test('parts are chosen by name, group and kind', () => {
  expect(chooseParts(['share']).map(({ kind }) => kind)).toContain('share');
  expect(chooseParts(['rules', 'finders', 'repairs'])).toHaveLength(listParts().length);
  expect(chooseParts(['stamp', 'stamp-label'])).toHaveLength(chooseParts(['stamp']).length);
  expect(() => chooseParts(['nothing-like-it'])).toThrow('There is no rule');
});
