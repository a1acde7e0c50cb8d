import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'media-fallback',
  kind: 'notice',
  label: 'Media fallback',
  why: 'A text for browsers that can’t play a recording or show a frame.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['To view this video please enable JavaScript…', 'Your browser does not support the audio element'],
      de: ['Ihr Browser unterstützt kein HTML5-Video'],
    },
  },
  maxWords: 25,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>To view this video please enable JavaScript, and consider upgrading to a web browser that
      <a href="https://example.org/">supports HTML5 video</a></p>`,
    `{prose}<p>Your browser does not support the audio element.</p>`,
    `{prose}<div>Ihr Browser unterstützt kein HTML5-Video.</div>`,
  ],
  keeps: [
    '<p>Your browser does not support the old plug-ins any more, so the museum rebuilt its games from their source.</p>',
    '<p>To view this video the jury had to sign a paper.</p>',
  ],
} satisfies Examples;
