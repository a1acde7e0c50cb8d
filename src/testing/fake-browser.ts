/**
 * The browser API for unit tests, where a real one can't be brought into the state that is tested: a full storage, a tab
 * that goes away between two calls. Import it before what uses the API.
 */
export interface FakeBrowser {
  /** What storage.session holds, and how many characters fit into it. */
  readonly session: Record<string, unknown>;
  quota: number;
  /** Why it refuses everything, if it does. */
  refusal: string | undefined;
  /** What storage.local holds, which refuses the same. */
  readonly local: Record<string, unknown>;
  /** What the tab shows; undefined when it is gone. */
  tabUrl: string | undefined;
  hasFileAccess: boolean;
  /** What each call into the page does, in turn. */
  readonly answers: (() => unknown)[];
}

export const fake: FakeBrowser = {
  session: {},
  quota: 1e6,
  refusal: undefined,
  local: {},
  tabUrl: 'https://page.example/',
  hasFileAccess: true,
  answers: [],
};

const sessionArea = {
  get: async (key: string) => (key in fake.session ? { [key]: structuredClone(fake.session[key]) } : {}),
  set: async (items: object) => {
    refuse();
    const next = { ...fake.session, ...items };
    if (JSON.stringify(next).length > fake.quota) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(fake.session, structuredClone(items));
  },
  remove: async (keys: readonly string[]) => {
    for (const key of keys) delete fake.session[key];
  },
};

const localArea = {
  get: async (key: string) => {
    refuse();
    return { [key]: fake.local[key] };
  },
  set: async (items: object) => void Object.assign(fake.local, items),
};

function refuse(): void {
  if (fake.refusal !== undefined) throw new Error(fake.refusal);
}

const runtime = { id: 'winnow' };

Object.assign(globalThis, {
  chrome: { runtime },
  browser: {
    runtime,
    storage: { session: sessionArea, local: localArea },
    extension: { isAllowedFileSchemeAccess: async () => fake.hasFileAccess },
    tabs: {
      get: async () => {
        if (fake.tabUrl === undefined) throw new Error('No tab with id');
        return { id: 1, url: fake.tabUrl };
      },
    },
    i18n: { getUILanguage: () => 'en', getMessage: (key: string) => (key === 'languageCode' ? 'en' : key) },
    scripting: { executeScript: async () => fake.answers.shift()?.() },
  },
});
