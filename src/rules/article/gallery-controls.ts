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
        'View the gallery', 'Open image in gallery', 'View image in fullscreen', 'View full size',
        'View full-size image', 'View larger image', 'View fullscreen', 'Swipe to see more', 'Swipe for more',
        'Click to enlarge', 'Click on image to enlarge', 'Tap to enlarge', 'Open gallery', 'View slideshow',
        'Launch gallery', 'View all photos', 'View # images', 'See all photos', 'View all # photos', 'Gallery # images',
        '# photos', '# images', 'Image # of # Next', 'Open image modal', 'View image', 'Open in viewer',
        'Previous image', 'Next image', 'Scroll to continue with the gallery',
      ],
      de: [
        'Bild vergrößern', 'Bilder vergrößern', 'Bilderstrecke', 'Bildergalerie', 'Zur Bildergalerie',
        'Bilderstrecke ansehen', '# Bilder', '# Fotos', 'Bildunterschrift anzeigen', 'Bildunterschrift ausblenden',
        'Vollbild', 'Zur Großansicht', 'Bilderstrecke starten', 'Klicken zum Vergrößern', 'Galerie öffnen',
        'Foto vergrößern', 'Grafik vergrößern',
      ],
      fr: [
        'Agrandir l’image', 'Voir le diaporama', 'Voir la galerie', 'Agrandir', 'Ouvrir la galerie',
        'Voir en plein écran',
      ],
      es: ['Ampliar', 'Ampliar imagen', 'Ampliar foto', 'Ver galería', 'Ver fotogalería', 'Imagen de archivo'],
      pt: ['Ampliar', 'Ampliar imagem', 'Ver galeria', 'Foto # de #', 'Veja a galeria', '# fotos'],
      it: ['Ingrandisci', 'Ingrandisci immagine', 'Guarda la gallery', 'Apri la gallery', 'Vai alla gallery'],
      nl: ['Foto vergroten', 'Afbeelding vergroten', 'Bekijk galerij', 'Bekijk alle foto’s'],
      pl: ['Powiększ', 'Powiększ zdjęcie', 'Zobacz galerię', 'Otwórz galerię', 'Zdjęcie # z #'],
      ru: ['Увеличить', 'Открыть галерею', 'Смотреть галерею', 'Фото # из #', 'Развернуть'],
      zh: ['点击查看大图', '點擊看大圖', '查看大图', '点击放大', '查看原图', '點圖放大'],
      ja: [
        '写真を拡大', '拡大画像を見る', '画像を拡大', '写真を見る', '画像を見る', '写真をすべて見る', 'すべての写真を見る', '写真一覧', 'クリックで拡大', '拡大する', '写真#枚',
        '全#枚', '画像#枚', '写真ギャラリーを見る',
      ],
      ko: ['사진 확대', '확대 이미지 닫기', '이미지 확대', '사진 크게보기', '사진 크게 보기', '이미지 크게 보기', '사진 더보기', '확대보기'],
      id: ['Perbesar', 'Perbesar gambar', 'Lihat foto', 'Lihat galeri'],
      tr: ['Fotoğrafı büyüt', 'Galeriyi aç', 'Foto galeri', 'Galeriye git'],
      ar: ['تكبير الصورة', 'عرض الصور', 'اضغط للتكبير', 'صورة # من #'],
      hi: ['तस्वीर बड़ी करें', 'गैलरी देखें', 'सभी फोटो देखें'],
    },
    patterns: [
      /^(?:image|photo|slide|picture|bild|foto|imagen|imagem|photo gallery|gallery) ?\d{1,3} ?(?:\/|of|von|sur|de|di|van|z|из|dari) ?\d{1,3}$/,
    ],
  },
  unless: ({ tag }) => /^(?:h[1-3]|td|th)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Image 2 of 5</p>{moreProse}<p>toggle caption</p>{otherProse}`,
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
