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
        'Change font size', 'Adjust text size', 'Adjust font size', 'Increase text size', 'Decrease text size',
        'Increase font size', 'Decrease font size', 'Reset font size', 'A- A A+', 'A A A', 'A- A+', 'A+ A-', 'A+ A A-',
        'Aa', 'Small Medium Large', 'Small text Normal text Large text', 'Larger text', 'Smaller text', 'Resize text',
      ],
      de: [
        'Schrift verkleinern', 'Schrift vergrößern', 'Schriftgröße', 'Schriftgröße ändern', 'Textgröße',
        'Textgröße ändern', 'Schriftgrad', 'Schrift verkleinern Schrift vergrößern',
      ],
      fr: ['Taille du texte', 'Taille de police', 'Agrandir le texte', 'Réduire le texte', 'Taille de la police'],
      es: [
        'Tamaño de letra', 'Tamaño del texto', 'Tamaño de texto', 'Aumentar tamaño de letra', 'Reducir tamaño de letra',
      ],
      pt: ['Tamanho da fonte', 'Tamanho do texto', 'Tamanho da letra', 'Aumentar fonte', 'Diminuir fonte'],
      it: ['Dimensione testo', 'Dimensione del testo', 'Ingrandisci testo', 'Riduci testo'],
      nl: ['Tekstgrootte', 'Lettergrootte', 'Tekst vergroten', 'Tekst verkleinen'],
      pl: ['Rozmiar tekstu', 'Wielkość tekstu', 'Rozmiar czcionki', 'Wielkość czcionki'],
      ru: ['Размер шрифта', 'Размер текста', 'Увеличить шрифт', 'Уменьшить шрифт'],
      zh: [
        '小字号', '大字号', '字号', '字体:大 中 小', '字体: 大 中 小', '字号:大 中 小', '字體大小', '字体大小', '大字体', '小字体', '放大字体', '缩小字体', '字級',
        '大 中 小',
      ],
      ja: ['文字サイズ', '文字の大きさ', '文字サイズ変更', '文字サイズを変更する', '文字サイズ 小 中 大', '文字サイズ 大 中 小', '文字を大きくする', '文字を小さくする'],
      ko: [
        '글자크기 설정', '글자 크기 설정', '글자 크기 변경하기', '글자크기', '글자 크기', '본문크기', '글자크기 변경', '본문 글자 크기', '글씨크기 조절', '글자 크게',
        '글자 작게',
      ],
      id: ['Ukuran huruf', 'Ukuran teks', 'Ubah ukuran huruf', 'Perbesar teks'],
      tr: ['Yazı boyutu', 'Büyük / Ekstra büyük', 'Yazıyı büyüt', 'Yazıyı küçült', 'Metin boyutu'],
      ar: ['حجم الخط', 'تكبير الخط', 'تصغير الخط'],
      hi: ['फॉन्ट साइज', 'फ़ॉन्ट साइज़', 'अक्षर का आकार', 'टेक्स्ट साइज'],
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
