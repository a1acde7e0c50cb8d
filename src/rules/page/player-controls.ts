import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'player-controls',
  kind: 'player',
  label: 'Player controls',
  why: 'Controls of a video player or a slide show.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'vjs', 'video-js', 'jwplayer', 'jw-controls', 'jw-wrapper', 'mejs', 'plyr', 'brightcove', 'video-controls',
      'player-controls', 'flowplayer', 'slick-dots', 'slick-slide-control',
      'carousel-controls', 'swiper-pagination', 'swiper-notification', 'flex-direction-nav', 'owl-nav', 'owl-dots',
      'bx-controls',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Play video', 'Video player is loading', 'This is a modal window', 'Current time #:#', 'Current time',
        'Loaded: #%', 'Loaded', 'Stream type LIVE', 'Remaining time -#:#', 'Captions off, selected',
        'Picture-in-picture', 'Autoplay in #', 'Pause slideshow', 'Play slideshow',
        'Press ← or → to navigate between chapters', 'Recommended videos', 'Video Ad', 'Slide # of #', 'Previous Next',
        'Previous slide', 'Next slide', 'Skip Ad', 'Fullscreen',
      ],
      de: ['Video abspielen', 'Das Video konnte nicht geladen werden', 'Video verfügbar bis…'],
      fr: ['Vidéo suivante'],
      es: ['Cargando siguiente contenido'],
      pl: ['Odtwórz'],
      ru: ['Смотреть видео'],
      zh: ['视频加载中'],
      ja: ['動画を見る'],
      ko: ['동영상 재생', '영상 보기', '영상 재생'],
      tr: ['Video oynat'],
      ar: ['تشغيل الفيديو'],
      hi: ['वीडियो देखें'],
    },
  },
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div>Video player is loading.</div><div>Current time 0:00</div><div>Remaining time -0:00</div>`,
    `{prose}<div><button>Play video</button></div><p>Slide 1 of 4</p>`,
    `{prose}<p>Das Video konnte nicht geladen werden.</p><p>视频加载中...</p>`,
  ],
  keeps: [
    '<h2>Video killed the pier</h2><p>Play video of the launch at the wake, he had asked, and they did.</p>',
    '<table><tr><td>Duration</td><td>4:10</td></tr></table>',
  ],
} satisfies Examples;
