import type { View } from '../browsers/view.ts';

/** What the extension has stored, after storing more where something is given. Only a page of its own may ask. */
export function inStorage(
  page: View,
  area: 'session' | 'local',
  more: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const storage = `(globalThis.browser ?? window.wrappedJSObject?.browser ?? chrome).storage.${area}`;
  const order = `${storage}.set(JSON.parse(${JSON.stringify(JSON.stringify(more))}))`;
  return page.run(`${order}.then(() => ${storage}.get()).then((all) => JSON.parse(JSON.stringify(all)))`) as Promise<
    Record<string, unknown>
  >;
}
