/** What ran. */
export const executed: string[] = [];
/** What the policy of the page has stopped, or reported: a browser reports handlers that are only parsed as well. */
export const stopped: string[] = [];

export function listen(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(globalThis, name, { value: () => void executed.push(name) });
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    stopped.push(effectiveDirective);
  });
}
