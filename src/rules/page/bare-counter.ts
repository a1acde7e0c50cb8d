import type { Examples, Rule } from '../rule.ts';

const field = /^(?:textarea|input|label|form|fieldset)$/;
const unit = /character|zeichen|caract|caratteri|tekens|znak|символ|karakter|字|자/i;

/** Whether a form's field or its instruction stands right before: "0 / 30" alone may be a score or a date. */
function followsField(element: Element): boolean {
  const previous = element.previousElementSibling;
  if (!previous) return false;
  const text = previous.textContent;
  return field.test(previous.localName) || (text.length < 80 && unit.test(text));
}

export default {
  id: 'bare-counter',
  kind: 'form',
  label: 'Character counter',
  why: 'It counts the characters of the form field before it.',
  clues: { patterns: [/^\(?\d{1,5} ?\/ ?\d{2,5}\)?$/] },
  unless: ({ element }) => !followsField(element),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<form><label data-stays>Your story</label><textarea></textarea><div>0 / 500</div></form>`,
    `{prose}<div><p data-stays>Bitte mindestens dreißig Zeichen!</p><p>0/30</p></div>`,
  ],
  keeps: [
    '<h3>Goals</h3><p>0 / 30</p>',
    '<table><tr><td>Lions</td><td>0 / 30</td></tr></table>',
    '<ul><li>12/30</li><li>14/30</li></ul>',
  ],
} satisfies Examples;
