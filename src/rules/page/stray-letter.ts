import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'stray-letter',
  kind: 'form',
  label: 'Stray letter',
  why: 'A letter that stood for an icon, alone after the text.',
  clues: { patterns: [/^[a-z]$/] },
  place: 'after',
  unless: ({ tag, element }) =>
    tag !== 'p' || element.textContent.trim().length > 1 || Boolean(element.closest('table, ul, ol, dl, figure')),
} satisfies Rule;

export const examples = {
  removes: [`{prose}<p>s</p>`, `{prose}<p>X</p><p data-stays>The end</p>`],
  keeps: [
    `<p>T</p><p>he ferry left.</p>{prose}`,
    `{prose}<ul><li><p>a</p></li><li><p>b</p></li></ul>`,
    `{prose}<table><tr><td><p>x</p></td></tr></table>`,
  ],
} satisfies Examples;
