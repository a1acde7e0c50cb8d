import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'breadcrumbs',
  kind: 'breadcrumbs',
  label: 'Breadcrumbs',
  why: 'The path from the home page to this one.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'breadcrumb', 'breadcrumbs', 'crumbs', 'bread-crumb',
      'pathway', 'brotkrumen', 'migas', 'ariane',
    ],
    selector:
      '[aria-label*="breadcrumb" i], [itemtype$="/BreadcrumbList"], [typeof="BreadcrumbList"], [aria-label*="brotkr" i]',
  },
  maxWords: 40,
} satisfies Rule;

export const examples = {
  removes: [
    '<ol class="breadcrumb"><li><a href="/">Harbour</a></li><li><a href="/boats">Boats</a></li></ol>{prose}',
    '<nav aria-label="Breadcrumb"><a href="/">Hafen</a> <a href="/b">Boote</a></nav>{prose}',
  ],
  keeps: [
    '<div class="bread"><p>Crumbs of rye feed the gulls.</p></div>',
    '<p class="pathfinder">She marked each tree.</p>',
  ],
} satisfies Examples;
