import { message } from '../extension/messages.ts';
import { element } from './element.ts';

/** Most pages are read sooner; what flashes by only disturbs. */
const delayMs = 150;

/** Shows that work goes on, if it does for longer than a moment. Gives back what ends it. */
export function showProgress(): () => void {
  const sign = element('div', { class: 'progress', role: 'progressbar', 'aria-label': message('reading') });
  // A live region speaks only if it stood there before its text.
  const said = element('p', { role: 'status' });
  const line = element('div', { class: 'waiting' }, said);
  document.body.prepend(line);
  const timer = setTimeout(() => {
    said.textContent = message('reading');
    line.append(sign);
  }, delayMs);
  return () => {
    clearTimeout(timer);
    line.remove();
  };
}
