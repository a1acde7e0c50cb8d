import { nameWords } from '../normalise.ts';
import type { Examples, Rule } from '../rule.ts';

/** What a reader may open: it belongs to the text although the page does not show it at first. */
const opens =
  /^(?:tabs?|tabbed|tabpanel|accordions?|collaps(?:e|ed|ible|ing)|faqs?|answers?|toggle[ds]?|expand(?:ed|able|er)?|panels?|spoilers?)$/;

function isInWhatOpens(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (/^h[1-6]$/.test(at.localName)) return false;
    if (at.localName === 'details') return !at.hasAttribute('open');
    if (/^(?:tabpanel|region)$/.test(at.getAttribute('role') ?? '')) return true;
    if (nameWords(at.getAttribute('class') ?? '').some((word) => opens.test(word))) return true;
  }
  return false;
}

const opener = 'h1, h2, h3, h4, h5, h6, dt, summary, [aria-expanded], [aria-controls]';

export default {
  id: 'hidden-text',
  kind: 'hidden',
  label: 'Hidden text',
  why: 'The page does not show it.',
  clues: { selector: '[hidden]' },
  // More than this is mostly a part of the text behind a tab or a button: measured on 700 labelled pages.
  maxWords: 60,
  // Prose may be all of an article that scripts have not shown yet.
  unless: ({ element, prose }) =>
    prose > 0 || isInWhatOpens(element) || element.previousElementSibling?.matches(opener) === true,
} satisfies Rule;

export const examples = {
  removes: [
    '<div hidden><p>Thank you, your boat is on its way.</p></div>{prose}',
    '{prose}<span hidden>Loading the tide table</span>',
    '<details open><summary><b data-stays>The tide table</b> <span hidden>Expand all</span></summary>{prose}</details>',
    '<div class="grid--2-col-tablet">{prose}<p><span hidden>0 boats in the harbour</span></p></div>',
  ],
  keeps: [
    '<div hidden id="S:0">{longProse}</div>',
    '{prose}<div role="tabpanel" hidden><p>Height: 28 cm</p></div>',
    '{prose}<h3>How long does the boat stay?</h3><div hidden><p>Two hours, unless the tide leaves earlier.</p></div>',
    '{prose}<div class="tabbed-set"><div hidden><p>Height: 28 cm</p></div></div>',
    '{prose}<div class="accordion"><div hidden><p>Two hours at each pier.</p></div></div>',
  ],
} satisfies Examples;
