import type { Examples, Rule } from '../rule.ts';

const label = /^\W*(?:also read|read also|read more|read next|see also|see more|up next|must read|recommended)\W*/i;

/** A title begins with a capital: "Read more about sleep" is a sentence, "Read more The night boats" is not. */
const namesTitle = (element: Element): boolean => !/^\p{Ll}/u.test(element.textContent.trim().replace(label, ''));

export default {
  id: 'read-more-link',
  kind: 'related',
  label: 'Link to another article',
  why: 'A link-only line between paragraphs that leads to another article.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Also read…', 'Read also…', 'Read more…', 'Read next…', 'See also…', 'See more…', 'Up next…', 'Must read…', "Don't miss…",
        'Recommended…',
      ],
      de: ['Lesen Sie auch…', 'Lies auch…', 'Auch interessant…', 'Mehr zum Thema…', 'Lesetipp…'],
      fr: ['À lire aussi…', 'Lire aussi…', 'Voir aussi…'],
      es: ['Lee también…', 'Te puede interesar…'],
      pt: ['Leia também…', 'Leia mais…', 'Veja também…'],
      it: ['Leggi anche…'],
      nl: ['Lees ook…', 'Lees meer…'],
      pl: ['Czytaj też…', 'Czytaj także…', 'Zobacz też…', 'Zobacz także…'],
      ru: ['Читайте также…'],
      uk: ['Читайте також…'],
      id: ['Baca juga…', 'Simak juga…'],
      ar: ['اقرأ أيضا…'],
      hi: ['ये भी पढ़ें…', 'यह भी पढ़ें…'],
      sv: ['Läs också…'],
      no: ['Les også…'],
    },
  },
  place: 'inside',
  maxWords: 30,
  unless: ({ element, links, linkDensity }) => links !== 1 || linkDensity < 0.6 || !namesTitle(element),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><a href="/x">Read more: The island's night boats</a></p>{moreProse}`,
    `{prose}<p><strong>READ NEXT</strong> <a href="/x">How the mill on the river got its second wheel</a></p>{moreProse}`,
    `{prose}<p><a href="/x">Mehr zum Thema Nachtboote und ihre Lotsen</a></p>{moreProse}`,
  ],
  keeps: [
    `{prose}<p><a href="/x">Read more about the island's night boats</a></p>{moreProse}`,
    `{prose}<p>More than forty <a href="/x">crates</a> stayed on the pier.</p>{moreProse}`,
    `{prose}<p>Read more books, he said, and fewer tide tables.</p>{moreProse}`,
    `<ul><li><a href="/a">More on tides</a></li></ul>{prose}`,
  ],
} satisfies Examples;
