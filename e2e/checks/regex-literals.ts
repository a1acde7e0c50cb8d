import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

export interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expressions that stand in our sources, besides tests. */
export function regexLiterals(folder = 'src'): readonly Literal[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'),
  );
  return files.sort().flatMap((file) => literalsIn(join(folder, file)));
}

/** Without white space and comments what is left of a slash tells a division from a regular expression. */
function literalsIn(file: string): readonly Literal[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    minifyWhitespace: true,
    charset: 'utf8',
    target: 'es2024',
  });
  const token =
    /(["'])(?:\\.|(?!\1)[^\\])*\1|`(?:\\.|[^`\\])*`|(^|[(,=:[!&|?{};+\-*%<>~^\n]|\b(?:return|typeof|case|in|of)\s?)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?![\w$])/gsu;
  return [...code.matchAll(token)]
    .filter(([, , , source]) => source !== undefined)
    .map(([, , , source = '', flags = '']) => ({ file, source, flags }));
}
