import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'like-box',
  kind: 'share',
  label: 'Like button',
  why: 'A button to like the text, or the count of those who did.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Like this', 'Like Loading', 'Be the first to like this', 'Like this: Like Loading', '# bloggers like this', '# likes', '# like'],
      de: ['Gefällt mir Wird geladen', 'Gefällt mir: Gefällt mir Wird geladen', 'Sei der Erste, dem dies gefällt'],
      fr: ['J’aime chargement…', 'Sur le même thème: J’aime Chargement'],
      es: ['Me gusta Cargando', 'Me gusta: Me gusta Cargando', 'Sé el primero en decir que te gusta'],
      pt: ['Curtir Carregando', 'Curtir isso: Curtir Carregando'],
      it: ['Mi piace Caricamento', 'Mi piace: Mi piace Caricamento'],
      nl: ['Vind ik leuk Aan het laden', 'Like Laden'],
      pl: ['Lubię to Wczytywanie', 'Dodaj do ulubionych: Lubię Wczytywanie'],
    },
    patterns: [/^(?:\d{1,6}|%d) (?:bloggern? (?:gefällt|like|likes|aime|les gusta)|personen gefällt) .{2,20}$/],
  },
  unless: ({ tag }) => /^(?:h1|h2|td|th|dt|li)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<h3>Like this:</h3><div>Like Loading…</div>',
    '{prose}<div>Gefällt mir Wird geladen...</div><p>%d Bloggern gefällt das:</p>',
    '{prose}<p>3 Likes</p>{moreProse}',
  ],
  keeps: ['<p>Like this coast, he said, there is none.</p>', '<table><tr><td>12 likes</td></tr></table>{prose}'],
} satisfies Examples;
