import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'manual-links',
  kind: 'navigation',
  label: 'Navigation',
  why: 'Links to the parts of the site.',
  // As Texinfo writes them above and below each part of a manual.
  clues: { patterns: [/^(?:next|previous|up): [^:]{1,150}(?:, (?:previous|up): |\[contents)/] },
  needs: ['links'],
  maxWords: 60,
} satisfies Rule;

export const examples = {
  removes: [
    '<div class="header"><p>Next: <a href="b.html">Knots that hold in wet rope</a>, Previous: <a href="a.html">What ropes are made of</a>, Up: <a href="index.html">The boat and its ropes</a> [<a href="t.html">Contents</a>][<a href="i.html">Index</a>]</p></div>{prose}',
    '{prose}<p>Previous: <a href="a.html">What ropes are made of</a>, Up: <a href="index.html">The boat and its ropes</a></p>',
  ],
  keeps: [
    '{prose}<p>Next: the knots, previous: the ropes.</p>{moreProse}',
    '{prose}<p>Next: <a href="b.html">how to tie a knot with cold hands</a></p>{moreProse}',
  ],
} satisfies Examples;
