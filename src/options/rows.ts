import { element } from '../view/element.ts';

interface Texts {
  readonly label: string;
  readonly hint?: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A setting that is on or off. */
export function switchRow(id: string, texts: Texts, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', id, checked: isOn, ...describedBy(id, texts) });
  box.addEventListener('change', () => change(box.checked));
  return row(id, texts, box).element;
}

/** A setting with a few values. */
export function choiceRow(id: string, texts: Texts, choices: readonly Choice[], chosen: string) {
  const options = choices.map(({ value, label }) => element('option', { value, selected: value === chosen }, label));
  const choice = element('select', { id, ...describedBy(id, texts) }, ...options);
  return { choice, ...row(id, texts, choice) };
}

const describedBy = (id: string, { hint }: Texts) => (hint ? { 'aria-describedby': `${id}-hint` } : {});

function row(id: string, { label, hint }: Texts, control: HTMLElement) {
  const described = hint ? element('p', { id: `${id}-hint`, class: 'hint' }, hint) : undefined;
  const whole = element('div', { class: 'setting' }, element('label', { for: id }, label), control, described);
  return { element: whole, hint: described };
}
