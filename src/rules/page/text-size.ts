import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'text-size',
  kind: 'tools',
  label: 'Text-size tool',
  why: 'It changes the size of the text.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'textresize', 'text-resize', 'font-resize', 'font-resizer', 'fontsizer', 'text-resizer', 'font-size-changer',
      'a-plus',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Change text size', 'Change text size options', 'Text size', 'Text size options', 'Font size',
        'Change font size', 'A- A A+', 'A- A+', 'A+ A-', 'Aa',
      ],
      de: ['Schrift verkleinern', 'Schriftgröße'],
      fr: ['Taille du texte'],
      es: ['Tamaño de letra'],
      pt: ['Tamanho da fonte'],
      it: ['Dimensione testo'],
      zh: ['小字号', '字号', '字体:大 中 小', '大 中 小'],
      ja: ['文字サイズ', '文字の大きさ'],
      ko: ['글자크기 설정', '글자 크기 변경하기', '글자크기', '글자 크기', '본문크기'],
      id: ['Ukuran huruf'],
      tr: ['Yazı boyutu', 'Büyük / Ekstra büyük', 'Yazı boyutu', 'Yazı boyutu A- A+'],
      ar: ['حجم الخط'],
      hi: ['फॉन्ट साइज'],
    },
    patterns: [
      /^(?:change |adjust )?(?:text|font) ?size:? [a +-]{1,12}$/,
      /^(?:customize|personalize|improve) your reading experience by (?:adjusting|changing|choosing) (?:the )?(?:text|font) size\b/,
    ],
  },
  maxWords: 30,
  // Block editors name a paragraph's own size in its class.
  unless: ({ element }) => /\b(?:has|is|e|wp)-[\w-]*(?:font|text)-?size/.test(element.getAttribute('class') ?? ''),
} satisfies Rule;

export const examples = {
  removes: [
    '<div>Text size <button>A-</button><button>A+</button></div>{prose}',
    `<p>Change text size</p>{prose}`,
    `{prose}<h3>Change text size options</h3><p>Customize your reading experience by adjusting the text size to small,
      medium, or large—find what’s most comfortable for you.</p>`,
    `<div>A- A A+</div>{prose}<div>Schriftgröße</div>`,
    `<p>字体：大 中 小</p>{prose}<p>글자크기 설정</p>{moreProse}`,
  ],
  keeps: [
    '<h2>Why text size matters</h2><p>Font size is the first thing that a tired reader changes, and the last that a designer tries.</p>',
    '<p>Customize your reading lamp by adjusting the shade, the leaflet says.</p>',
    '<p class="has-medium-font-size">Did you like this post?</p>',
    '<p>A and A are two notes of the same bell.</p>',
  ],
} satisfies Examples;
