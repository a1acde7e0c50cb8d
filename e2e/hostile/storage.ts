import type { View } from '../browsers/view.ts';

/** What the extension has stored, after storing more where something is given. Only a page of its own may ask. */
export function inStorage(
  page: View,
  area: 'session' | 'local',
  more: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const storage = areaOf(area);
  const order = `${storage}.set(JSON.parse(${JSON.stringify(JSON.stringify(more))}))`;
  return page.run(`${order}.then(() => ${storage}.get()).then((all) => JSON.parse(JSON.stringify(all)))`) as Promise<
    Record<string, unknown>
  >;
}

/** Fills the session's memory to its last bytes, in pieces that get smaller; `false` empties it again. */
export function fillSession(page: View, isFull: boolean): Promise<unknown> {
  const storage = areaOf('session');
  const fill = `(async () => {
    for (let size = 2 ** 23; size >= 16; size /= 2)
      await ${storage}.set({ ['rest' + size]: 'a'.repeat(size) }).catch(() => undefined);
  })()`;
  return page.run(isFull ? fill : `${storage}.clear()`);
}

const areaOf = (area: 'session' | 'local'): string =>
  `(globalThis.browser ?? window.wrappedJSObject?.browser ?? chrome).storage.${area}`;
