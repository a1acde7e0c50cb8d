import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'media-fallback',
  kind: 'notice',
  label: 'Media fallback',
  why: 'A text for browsers that can’t play a recording or show a frame.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'To view this video please enable JavaScript…', 'Your browser does not support the video tag',
        'Your browser does not support the audio tag', 'Your browser does not support the video element',
        'Your browser does not support the audio element', 'Your browser does not support HTML5 video',
        'Your browser does not support HTML5 audio', 'Your browser does not support video playback',
        'Your browser does not support iframes', 'Your browser doesn’t support HTML5 audio',
        'Your browser doesn’t support HTML5 video', 'Sorry, your browser doesn’t support embedded videos',
      ],
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
