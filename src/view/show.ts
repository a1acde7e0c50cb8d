import { statusLine } from './announce.ts';

/** Puts a view in the place of the one before; the line that announces stays. */
export function show(...parts: readonly HTMLElement[]): void {
  document.body.replaceChildren(...parts, statusLine());
}
