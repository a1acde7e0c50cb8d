import { copyText } from '../extension/clipboard.ts';
import { message } from '../extension/messages.ts';
import type { Problem } from '../extension/outcome.ts';
import { element } from './element.ts';
import { failureTexts } from './failure-texts.ts';

const shownMs = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in a line at the foot of the page, to eyes and to screen readers. */
export function announce(text: string): void {
  const line = statusLine();
  line.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => line.replaceChildren(), shownMs);
}

/** Says what went wrong and what to do, beside an article that stays where it is. */
export function announceFailure({ failure }: Problem): void {
  const { title, hint } = failureTexts[failure];
  announce(`${message(title)}. ${message(hint)}`);
}

/** Copies a text and says so, or what to do where the browser refuses. `label` names its format. */
export async function copyAndAnnounce(text: string, label: string): Promise<void> {
  const copied = await copyText(text);
  if (copied.ok) announce(message('copied', label));
  else announceFailure(copied);
}

/** A live region speaks only if it stood there before its text. */
export function statusLine(): HTMLElement {
  const present = document.querySelector<HTMLElement>('#status');
  if (present) return present;
  const line = element('div', { id: 'status', role: 'status', 'aria-live': 'polite' });
  document.body.append(line);
  return line;
}
