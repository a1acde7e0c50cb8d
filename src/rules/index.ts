import type { Rule } from './rule.ts';

/** Judged on the whole page, before the article is looked for. */
export const pageRules: readonly Rule[] = [];

/** Judged inside the article that was found. */
export const articleRules: readonly Rule[] = [];
