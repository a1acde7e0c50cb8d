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
    patterns: [
      /^(?:also read|read also|read more|read next|see also|see more|up next|must read|don't miss|recommended) ?[:|>›»-]? ?\S.{0,180}$/,
      /^(?:lesen sie auch|lies auch|auch interessant|mehr zum thema|lesetipp|lees ook|lees meer|läs också|les også) .{3,180}$/,
      /^(?:à lire aussi|lire aussi|voir aussi|leggi anche|lee también|te puede interesar|leia também|leia mais|veja também) .{3,180}$/,
      /^(?:czytaj też|czytaj także|zobacz też|zobacz także|читайте также|baca juga|simak juga|ये भी पढ़ें|यह भी पढ़ें|اقرأ أيضا|اقرأ أيضاً) .{3,180}$/,
    ],
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
