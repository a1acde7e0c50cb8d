import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'lone-caption',
  kind: 'media',
  label: 'Caption alone',
  why: 'Its picture is not on the page.',
  clues: {
    names: ['photo-caption', 'photocaption', 'image-caption', 'gallery-caption', 'viewport-caption'],
  },
  maxProseShare: 0.8,
  unless: ({ element }) => element.closest('figure') !== null || element.querySelector('img') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="gallery"><div class="gallery-caption">The ferry leaves at seven.</div></div>{moreProse}`,
  ],
  keeps: [
    `{prose}<figure><img src="/a.jpg" alt=""><figcaption class="image-caption">The ferry leaves.</figcaption></figure>{moreProse}`,
  ],
} satisfies Examples;
