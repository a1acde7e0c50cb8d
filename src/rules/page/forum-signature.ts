import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'forum-signature',
  kind: 'forum',
  label: 'Signature',
  why: 'What a member of a forum puts under every post.',
  clues: {
    names: ['signature', 'postsignature'],
  },
  maxWords: 120,
  // The signature of a function is what its documentation is about; the one with a date is the writer's card.
  unless: ({ element }) =>
    element.closest('pre,dl,h1,h2,h3,h4,[class*="member-sig"],[class*="type-sig"],[class^="func"]') !== null ||
    element.querySelector('pre,code,time,[title*=":"]') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="signature">Sailing since 1998, and still afloat.</div>{moreProse}`,
    `{prose}<div class="ipsEntry__signature"><p>Ask me about knots.</p></div>`,
  ],
  keeps: [
    `<div class="member-signature"><span>public void</span> sail(int knots)</div>{prose}`,
    `<table><tr><th><p class="func_signature">Function</p></th></tr><tr><td><p>Sails.</p></td></tr></table>{prose}`,
    `<div class="signature"><code>sail(knots: number): void</code></div>{prose}`,
    `<div class="signature">{longProse}</div>`,
  ],
} satisfies Examples;
