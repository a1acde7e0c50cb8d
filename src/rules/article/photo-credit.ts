import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'photo-credit',
  kind: 'media',
  label: 'Picture credit',
  why: 'It names who made a picture, and is no sentence of the text.',
  clues: {
    patterns: [
      /^\(?(photos?|photographs?|pictures?|images?|illustration|photo credit|image credit|image source|credits?) ?(?:by (?!\1)|:|\||©|\/)(?! ?\d\d?\b).{2,90}\)?$/,
      /^\(?(?:fotos?|bild(?:er)?|bildrechte|bildnachweis(?:e)?|bildquelle|titelbild|beitragsbild|symbolbild|grafik) ?(?::|\||©|\/)(?! ?\d\d?\b).{2,90}\)?$/,
      /^(?:copyright|©) ?:? (?!(?:19|20)\d\d)[\p{L}][^!?0-9]{2,50}$/u,
      /^\(?(?:crédits?(?: photos?)?|©? ?photos?|illustration|image) ?(?::|\||©) ?.{2,90}\)?$/,
      /^\(?(?:fotografía|imagen|fotos?|crédito|foto cortesía|fotografia|immagine|zdjęci[ea]|fot\.|фото|источник фото|写真|画像|撮影|사진|图|图片来源|圖|fotoğraf|sumber foto|صورة) ?(?::|：|\||©|\/|=) ?.{2,90}\)?$/,
    ],
  },
  maxWords: 14,
  // A list or a table of what is on offer: "Image: ubuntu".
  unless: ({ tag }) => /^(?:[uod]l|li|t[drh]|d[td])$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Photo by Marta Quill</p>{moreProse}',
    '{prose}<p>(Foto: Jan Oderwald)</p>{moreProse}',
    '{prose}<p><em>Crédits photos : Agence du Port</em></p>{moreProse}',
    '{prose}<div>Fotografía: Archivo del Puerto</div>{moreProse}',
  ],
  keeps: [
    '<p>Photo by photo, she laid the summer out on the kitchen table until nothing of the wood could be seen any more.</p>',
    '{prose}<ul><li>Grafik: Nebula 4060</li><li>Credits: 30</li></ul>{moreProse}',
    '{prose}<p>Picture by picture, the jury went through it.</p>{moreProse}',
    '{prose}<p>Bild: 15,6 Zoll</p>{moreProse}',
    '<h2>Photography</h2><p>Foto ist im Deutschen kurz für alles, was ein Licht festhält.</p>',
  ],
} satisfies Examples;
