import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'pagination',
  kind: 'navigation',
  label: 'Page numbers',
  why: 'Links to the other pages of a list.',
  clues: { names: ['pagination', 'page-numbers'] },
  // Some shops name the box around all their products so.
  maxWords: 60,
  unless: (facts) => facts.prose > 0 || (facts.linkDensity < 0.5 && !facts.has('control') && !facts.has('list')),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">Next</a></div>`,
    `{prose}<ul class="page-numbers"><li><a href="/2">2</a></li><li><a href="/3">3</a></li><li><a href="/4">4</a></li></ul>`,
  ],
  keeps: [
    `<div class="pagination-box"><ul>${Array.from({ length: 14 }, (_, at) => `<li><a href="/${at}">Lamp with a paper shade number ${at}</a></li>`).join('')}</ul></div>{prose}`,
    '<p class="pagination">The book has no page numbers at all.</p>',
  ],
} satisfies Examples;
