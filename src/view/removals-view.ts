import { type Kind, kinds, type Removal } from '../article.ts';
import { message } from '../extension/messages.ts';
import type { Reading } from '../extension/record-schema.ts';
import { button, element } from './element.ts';
import { isBack } from './reading.ts';

export interface RemovalsView {
  readonly element: HTMLElement;
  update(reading: Reading): void;
}

/** What was removed, by kind, each with its reason and the button that brings it back. */
export function removalsView(toggle: (removal: Removal) => void): RemovalsView {
  const groups = element('div', { class: 'groups' });
  const whole = element(
    'aside',
    { id: 'removals', class: 'removals', 'aria-labelledby': 'removals-heading', hidden: true },
    element('h2', { id: 'removals-heading' }, message('removedHeading')),
    element('p', { class: 'intro' }, message('removedIntro')),
    groups,
  );
  const update = (reading: Reading) => {
    const focused = focusedKey();
    groups.replaceChildren(
      ...groupByKind(reading).map(([kind, removals]) => groupView(kind, removals, reading, toggle)),
    );
    focusKey(groups, focused);
  };
  return { element: whole, update };
}

function groupByKind({ listed }: Reading): readonly [Kind, readonly Removal[]][] {
  const order = Object.keys(kinds) as Kind[];
  return order
    .map((kind): [Kind, readonly Removal[]] => [kind, listed.filter((removal) => removal.kind === kind)])
    .filter(([, removals]) => removals.length > 0);
}

function groupView(kind: Kind, removals: readonly Removal[], reading: Reading, toggle: (removal: Removal) => void) {
  const id = `kind-${kind}`;
  return element(
    'section',
    { class: 'group', 'data-kind': kind, 'aria-labelledby': id },
    element('h3', { id }, kinds[kind]),
    element('ul', {}, ...removals.map((removal) => removalView(removal, reading, toggle))),
  );
}

function removalView(removal: Removal, reading: Reading, toggle: (removal: Removal) => void): HTMLElement {
  const isKept = isBack(reading, removal);
  const state = isKept ? 'kept' : 'removed';
  const action = message(isKept ? 'removeAgain' : 'keep');
  const keep = button(action, () => toggle(removal), {
    class: 'keep',
    'data-key': removal.key,
    'aria-label': `${action}: ${removal.label}, ${removal.preview}`,
  });
  return element(
    'li',
    { class: 'removal', 'data-state': state, 'data-rule': removal.rule },
    element('div', { class: 'removal-head' }, labelView(removal), keep),
    element('p', { class: 'why', dir: 'auto' }, removal.why),
    removal.preview
      ? element('blockquote', { class: 'preview', dir: 'auto', lang: reading.original.article.lang }, removal.preview)
      : undefined,
    removal.clue ? element('p', { class: 'clue' }, message('clue', removal.clue)) : undefined,
  );
}

function labelView({ label, count }: Removal): HTMLElement {
  const times = count > 1 ? element('span', { class: 'times' }, message('times', count)) : undefined;
  return element('h4', { dir: 'auto' }, label, times && ' ', times);
}

function focusedKey(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
}

/** The list was built anew; the button under the reader's finger is the one that was there. */
function focusKey(groups: HTMLElement, key: string | undefined): void {
  if (key === undefined) return;
  const buttons = [...groups.querySelectorAll<HTMLElement>('[data-key]')];
  buttons.find((candidate) => candidate.dataset['key'] === key)?.focus({ preventScroll: true });
}
