import { linkDensityOf, type Prose } from '../../facts.ts';
import { type Survey, sum } from '../../survey.ts';
import type { PageHints } from './page-hints.ts';

/** How many features the whole page has: what kind of page it is. */
export const pageFeatures = 26;

const paths: readonly RegExp[] = [
  /forum|thread|topic|viewtopic|showthread|community|discuss|questions?\//,
  /docs?\b|documentation|reference|manual|guide|api\b|wiki|help/,
  /product|shop|store|item|\/p\/|\/dp\/|buy/,
  /blog|news|article|story|\/20\d\d\//,
  /categor|collection|tag\/|archive|search|list|browse|directory/,
];

/** What is measured of the whole tree before its blocks are. */
export interface Measured {
  readonly tree: Survey;
  readonly blocks: readonly number[];
  readonly prose: Prose;
}

export function readPage({ tree, blocks, prose }: Measured, texts: readonly string[], hints: PageHints): number[] {
  const count = (tag: string): number => tree.tags.reduce((sum, each) => (each === tag ? sum + 1 : sum), 0);
  const words = sum(tree, 'halfWords', 0) / 2;
  const path = pathOf(hints.address);
  const parts = path.split('/').filter(Boolean);
  return [
    words,
    blocks.length,
    linkDensityOf(tree, 0),
    prose.count,
    prose.total / Math.max(1, sum(tree, 'chars', 0)),
    sum(tree, 'images', 0),
    sum(tree, 'items', 0),
    ...['h1', 'h2', 'article', 'main', 'table', 'time'].map(count),
    texts.filter((text) => text.length < 40 && /[$€£¥₹]\s?\d|\d\s?[$€£¥₹]/.test(text)).length,
    hints.openGraph,
    hints.structured,
    hints.generator,
    parts.length,
    (parts.at(-1) ?? '').split(/[-_]/).length,
    /\d{3,}/.test(path) ? 1 : 0,
    ...paths.map((pattern) => (pattern.test(path) ? 1 : 0)),
    blocks.reduce((most, index) => Math.max(most, sum(tree, 'halfWords', index) / 2), 0),
  ];
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.toLowerCase().slice(0, 300) : '';
}
