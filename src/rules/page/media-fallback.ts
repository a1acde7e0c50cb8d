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
        'To view this video please enable JavaScript…', 'Your browser does not support the audio element',
        'Your browser does not support the video tag', 'Your browser does not support HTML5 video',
        'Your browser does not support the video element', 'Your browser does not support iframes',
        'This video can not be played', 'To play this video you need to enable JavaScript in your browser',
        'Video unavailable', 'Your browser does not support the canvas element…',
        'Sorry, your browser does not support embedded videos…',
      ],
      de: ['Ihr Browser unterstützt kein HTML5-Video', 'Ihr Browser unterstützt das Video-Tag nicht'],
      fr: ['Votre navigateur ne supporte pas…'],
      es: ['Tu navegador no soporta…'],
      pt: ['Seu navegador não suporta…'],
      it: ['Il tuo browser non supporta…'],
      pl: ['Twoja przeglądarka nie obsługuje…'],
      ru: ['Ваш браузер не поддерживает…'],
      zh: ['您的浏览器不支持…'],
      ko: ['브라우저가 동영상을 지원하지 않습니다…'],
      tr: ['Tarayıcınız video etiketini desteklemiyor…'],
    },
  },
  maxWords: 25,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Tu navegador no soporta el elemento de vídeo.</p>`,
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
