import { message } from '../extension/messages.ts';
import { element } from './element.ts';

/** Most pages are read sooner; what flashes by only disturbs. */
const delayMs = 150;

/** Shows that work goes on, if it does for longer than a moment. Gives back what ends it. */
export function showProgress(): () => void {
  const sign = element('div', { class: 'progress', role: 'progressbar', 'aria-label': message('reading') });
  const line = element('div', { class: 'waiting' }, element('p', { role: 'status' }, message('reading')), sign);
  const timer = setTimeout(() => document.body.prepend(line), delayMs);
  return () => {
    clearTimeout(timer);
    line.remove();
  };
}
