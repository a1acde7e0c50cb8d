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
      de: [
        'Ihr Browser unterstützt das Video-Tag nicht', 'Ihr Browser unterstützt kein HTML5-Video',
        'Ihr Browser unterstützt das Audio-Element nicht', 'Dein Browser unterstützt kein HTML5-Audio',
      ],
      fr: [
        'Votre navigateur ne prend pas en charge la vidéo…', 'Votre navigateur ne prend pas en charge l’élément audio',
        'Votre navigateur ne supporte pas la balise audio',
      ],
      es: [
        'Tu navegador no soporta el elemento de vídeo', 'Su navegador no soporta audio',
        'Tu navegador no soporta audio HTML5',
      ],
      pt: ['Seu navegador não suporta o elemento de áudio', 'Seu navegador não suporta a tag de vídeo'],
      it: ['Il tuo browser non supporta il tag video', 'Il tuo browser non supporta il tag audio'],
      nl: ['Je browser ondersteunt geen video', 'Uw browser ondersteunt het video-element niet'],
      pl: ['Twoja przeglądarka nie obsługuje wideo', 'Twoja przeglądarka nie obsługuje elementu audio'],
      ru: ['Ваш браузер не поддерживает видео', 'Ваш браузер не поддерживает тег video'],
      zh: ['您的浏览器不支持视频播放', '您的浏览器不支持 video 标签', '您的瀏覽器不支援影片播放'],
      ja: ['お使いのブラウザはvideoタグに対応していません', 'お使いのブラウザは動画に対応していません'],
      ko: ['브라우저가 비디오 태그를 지원하지 않습니다', '이 브라우저는 오디오를 지원하지 않습니다'],
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
