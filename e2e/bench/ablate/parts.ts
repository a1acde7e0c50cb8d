import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A part of Winnow that can be switched off by itself: a file with one rule, finder or repair. */
export interface Part {
  readonly name: string;
  /** Where it stands: `rules/page`, `finders`, ... */
  readonly group: string;
  /** A rule's kind. */
  readonly kind?: string;
  readonly path: string;
}

const groups = {
  'rules/page': 'src/rules/page',
  'rules/article': 'src/rules/article',
  'rules/sites': 'src/rules/sites',
  finders: 'src/extract/finders',
  repairs: 'src/extract/repairs',
};

export function listParts(): Part[] {
  return Object.entries(groups).flatMap(([group, folder]) => {
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    return files.sort().flatMap((file) => readPart(group, join(folder, file)));
  });
}

/** Files that stand beside the parts to help them are none: they have neither a rule nor a finder's or repair's verb. */
function readPart(group: string, path: string): Part[] {
  const source = readFileSync(path, 'utf8');
  const name = basename(path, '.ts');
  if (!group.startsWith('rules'))
    return /^export function (?:find|repair)/m.test(source) ? [{ name, group, path }] : [];
  const kind = /^ {2}kind: '(\w+)'/m.exec(source)?.[1];
  return kind === undefined ? [] : [{ name, group, kind, path }];
}

/** Parts by name; by group, which may be a folder above (`rules`); or by kind. Each once, however often it is named. */
export function chooseParts(words: readonly string[]): Part[] {
  const parts = listParts();
  const chosen = words.flatMap((word) => {
    const named = parts.filter(
      ({ name, group, kind }) => word === name || word === kind || `${group}/`.startsWith(`${word}/`),
    );
    if (named.length === 0) throw new Error(`There is no rule, finder, repair, group or kind ${word}.`);
    return named;
  });
  return [...new Set(chosen)];
}
