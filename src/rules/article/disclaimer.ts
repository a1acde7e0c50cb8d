import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'disclaimer',
  kind: 'disclosure',
  label: 'Disclaimer',
  why: 'The site says what it does not answer for.',
  clues: { names: ['disclaimer', 'copy-legal', 'area-legal'] },
  maxWords: 80,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p class="disclaimer">Links lead to shops.</p>',
    '{prose}<div class="game_area_legal">All names belong to their owners.</div>',
  ],
  keeps: ['<div class="disclaimer">{longProse}</div>', '{prose}<p class="legal">Fishing is legal from May.</p>'],
} satisfies Examples;
