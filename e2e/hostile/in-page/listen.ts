/** What ran, or tried to and was stopped by the policy of the page. */
export const executed: string[] = [];

export function listen(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(globalThis, name, { value: () => void executed.push(name) });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    executed.push(`${effectiveDirective} ${blockedURI}`);
  });
}
