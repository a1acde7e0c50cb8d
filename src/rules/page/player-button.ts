import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'player-button',
  kind: 'player',
  label: 'Player button',
  why: 'A button of a video player or a slide show.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Play', 'Pause', 'Mute', 'Unmute', 'Replay', 'Stop', 'Watch now', 'Watch', 'Previous', 'Next', 'Prev',
        'Captions', 'Chapters', 'Now playing', 'Quality', 'Speed', 'Seek', 'Autoplay', 'Volume',
      ],
      de: ['Abspielen'],
      fr: ['Lecture', 'Lire', 'Suivant'],
      es: ['Reproducir', 'Siguiente'],
      pt: ['Anterior', 'Carregando'],
      it: ['Riproduci'],
      ru: ['Смотреть'],
      zh: ['播放', '观看更多'],
      ja: ['再生', '停止', '次へ'],
      ko: ['재생'],
      tr: ['Oynat'],
      ar: ['تشغيل'],
    },
  },
  needs: ['control'],
} satisfies Rule;

export const examples = {
  removes: [`{prose}<div><button>Pause</button></div>`, `{prose}<div><button>次へ</button></div>`],
  keeps: [
    '<h2>Watch</h2><p>It was gold, and it was late.</p>',
    '<table><tr><th>Previous</th><th>Next</th></tr></table>',
  ],
} satisfies Examples;
