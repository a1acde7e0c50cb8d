/**
 * The browser API for unit tests, where a real one can't be brought into the state that is tested: a full storage, a tab
 * that goes away between two calls. Import it before what uses the API.
 */
export interface FakeBrowser {
  /** What storage.session holds, and how many characters fit into it. */
  readonly session: Record<string, unknown>;
  quota: number;
  /** What the tab shows; undefined when it is gone. */
  tabUrl: string | undefined;
  hasFileAccess: boolean;
  /** What each call into the page does, in turn. */
  readonly answers: (() => unknown)[];
}

export const fake: FakeBrowser = {
  session: {},
  quota: 1e6,
  tabUrl: 'https://page.example/',
  hasFileAccess: true,
  answers: [],
};

const sessionArea = {
  get: async (key: string) => (key in fake.session ? { [key]: structuredClone(fake.session[key]) } : {}),
  set: async (items: object) => {
    const next = { ...fake.session, ...items };
    if (JSON.stringify(next).length > fake.quota) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(fake.session, structuredClone(items));
  },
  remove: async (keys: readonly string[]) => {
    for (const key of keys) delete fake.session[key];
  },
};

const runtime = { id: 'winnow' };

Object.assign(globalThis, {
  chrome: { runtime },
  browser: {
    runtime,
    storage: { session: sessionArea },
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
