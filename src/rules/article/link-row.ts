import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'link-row',
  kind: 'navigation',
  label: 'Row of links',
  why: 'A menu without a name: short links alone, before the text.',
  clues: { selector: 'ul, ol, td, div, p' },
  place: 'before',
  maxWords: 40,
  unless: ({ links, words, linkDensity, element }) =>
    links < 3 || linkDensity < 0.85 || words > 3 * links || element.querySelector('img, h1, h2, h3, h4') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    '<div><ul><li><a href="/0">Piers</a></li><li><a href="/1">Tides</a></li><li><a href="/2">Boats</a></li></ul></div>{prose}{moreProse}',
    '<p><a href="/a">Offices</a> | <a href="/b">Forms</a> | <a href="/c">Fees</a></p>{prose}{moreProse}',
  ],
  keeps: [
    '{prose}<ul><li><a href="/0">Piers</a></li><li><a href="/1">Tides</a></li><li><a href="/2">Boats</a></li></ul>{moreProse}',
    '<ul><li><a href="/a">The ferry that waits for its passengers</a></li><li><a href="/b">A lamp that was never lit again</a></li><li><a href="/c">What the tide left on the stairs</a></li></ul>{prose}',
    '<p><a href="/a">Piers</a> and <a href="/b">boats</a></p>{prose}',
  ],
} satisfies Examples;
