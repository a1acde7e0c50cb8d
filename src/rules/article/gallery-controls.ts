import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'gallery-controls',
  kind: 'media',
  label: 'Gallery control',
  why: 'It enlarges, counts or turns pictures.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'gallery-count', 'gallery-counter', 'slide-count', 'slide-counter', 'image-count', 'enlarge', 'caption-toggle',
      'toggle-caption', 'lightbox-trigger', 'gallery-nav', 'slideshow-controls', 'carousel-control', 'slick-arrow',
      'swiper-button', 'zoom-icon', 'expand-image',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Show caption', 'Hide caption', 'Toggle caption', 'Enlarge this image', 'Enlarge image', 'View gallery',
        'Open image in gallery', 'View image in fullscreen', 'View full size', 'Swipe to see more', 'See all photos',
        'View image', 'Press enter or click to view image in full size',
      ],
      de: ['Bild vergrößern', 'Bilderstrecke'],
      fr: ['Agrandir l’image', 'Agrandir'],
      es: ['Ampliar', 'Imagen de archivo'],
      pt: ['Ampliar', '# fotos'],
      it: ['Ingrandisci'],
      zh: ['点击查看大图', '查看大图'],
      ja: ['写真を拡大', '拡大画像を見る', '画像を見る'],
      ko: ['사진 확대', '확대 이미지 닫기'],
      id: ['Perbesar'],
    },
    patterns: [
      /^(?:.{1,80} )?\d{2,5}×\d{2,5} [\d.]{1,6} [km]b$/,
      /^(?:image|photo|slide|picture|bild|foto|imagen|imagem|photo gallery|gallery) ?\d{1,3} ?(?:\/|of|von|sur|de|di|van|z|из|dari) ?\d{1,3}$/,
    ],
  },
  unless: ({ tag }) => /^(?:h[1-3]|td|th)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Image 2 of 5</p>{moreProse}<p>toggle caption</p>{otherProse}`,
    `{prose}<div>jar with a band 1920×1440 212 KB</div>{moreProse}`,
    `{prose}<div>Bild vergrößern</div>{moreProse}`,
    `{prose}<figure><figcaption><span data-stays>The pier in fog</span> <div>View image in fullscreen</div></figcaption></figure>{moreProse}`,
    `{prose}<p>点击查看大图</p>{moreProse}<p>사진 확대</p>{otherProse}`,
  ],
  keeps: [
    `{prose}<figure><figcaption>Photo: Ada Lindqvist</figcaption></figure>{moreProse}`,
    '<table><tr><td>1/43</td></tr></table>',
    `{prose}<p>1 of 12</p>{moreProse}`,
    '<h2>View gallery</h2><p>The gallery with a view is on the third floor.</p>',
  ],
} satisfies Examples;
