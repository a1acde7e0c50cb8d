import { formats } from '../export/formats.ts';
import { message } from '../extension/messages.ts';
import type { Reading } from '../extension/record-schema.ts';
import { openSettings } from '../extension/settings.ts';
import { counted } from './counted.ts';
import { button, element } from './element.ts';
import { countRemoved } from './reading.ts';

export interface ToolbarActions {
  copy(format: string): void;
  download(format: string): void;
  /** Absent where the article is in a tab already. */
  readonly openInTab?: () => void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  update(reading: Reading): void;
}

/** Where the article is from, what was removed, and the ways to take it away. */
export function toolbar(format: string, removals: HTMLElement, actions: ToolbarActions): Toolbar {
  const choice = formatChoice(format);
  const host = element('p', { class: 'host', 'data-field': 'host' });
  const removed = removedButton(removals);
  const tools = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': message('toolbar') },
    choice,
    button(message('copy'), () => actions.copy(choice.value), { id: 'copy' }),
    button(message('download'), () => actions.download(choice.value), { id: 'download' }),
    actions.openInTab && button(message('openInTab'), actions.openInTab, { id: 'open-in-tab' }),
    button(gear, openSettings, {
      id: 'settings',
      'aria-label': message('optionsHeading'),
      title: message('optionsHeading'),
    }),
  );
  const update = (reading: Reading) => {
    host.textContent = hostOf(reading.source.href);
    const count = countRemoved(reading);
    removed.textContent =
      count > 0 || reading.listed.length > 0 ? counted('removed', count) : message('nothingRemoved');
    removed.disabled = reading.listed.length === 0;
  };
  return {
    element: element('header', { class: 'bar' }, element('div', { class: 'where' }, host, removed), tools),
    update,
  };
}

/** As text, not as a picture of many colours. */
const gear = '\u2699\ufe0e';

function formatChoice(chosen: string): HTMLSelectElement {
  const options = formats.map(({ id, label }) => element('option', { value: id, selected: id === chosen }, label));
  return element('select', { id: 'format', 'aria-label': message('format') }, ...options);
}

function removedButton(removals: HTMLElement): HTMLButtonElement {
  const toggle = () => {
    removals.hidden = !removals.hidden;
    made.setAttribute('aria-expanded', String(!removals.hidden));
    document.body.classList.toggle('shows-removals', !removals.hidden);
  };
  const made = button('', toggle, { id: 'removed', 'aria-expanded': 'false', 'aria-controls': removals.id });
  return made;
}

/** From the tab's address, never from what the page says of itself: it can't pose as another site here. */
function hostOf(href: string | undefined): string {
  if (!href || !URL.canParse(href)) return '';
  const { host, protocol } = new URL(href);
  return host || protocol.replace(':', '');
}
