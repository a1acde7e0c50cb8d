import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'author-box',
  kind: 'author',
  label: 'Author box',
  why: 'It introduces the author.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'author-box', 'authorbox', 'author-info', 'author-card', 'author-profile', 'author-description',
      'author-details', 'about-author', 'about-the-author', 'saboxplugin', 'bio', 'biobox', 'contributor',
      'contributors', 'vcard', 'pp-author', 'pp-multiple-authors', 'm-a-box', 'author-block', 'author-area',
      'author-section', 'writer-info', 'reporter-info', 'guest-author', 'ts-fab', 'avatar',
    ],
  },
  place: ['after', 'before'],
  maxWords: 160,
  // An encyclopedia's table about a person is a card of a person too.
  unless: ({ tag, prose: paragraphs, proseShare }) => tag === 'table' || paragraphs > 2 || proseShare > 0.25,
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<div class="author-box"><h4>Ada Lindqvist</h4><p>She writes about boats and fog.</p></div>`,
    `<div class="vcard"><span>Jonas Weber</span></div>{prose}`,
    `{longProse}<aside class="bio"><p>Jonas Weber schreibt über Mühlen.</p></aside>`,
  ],
  keeps: [
    `<div class="bio">{longProse}</div>`,
    `<table class="infobox vcard"><tr><th>Born</th><td>1904</td></tr></table>{prose}`,
    `{prose}<div class="biology"><p>A fish has no eyelids.</p></div>`,
  ],
} satisfies Examples;
