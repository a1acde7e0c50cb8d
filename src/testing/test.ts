/**
 * Tests of code that needs a DOM run it in a real page. The module is bundled, loaded once per worker into a blank
 * page without network, and its exports are called with plain JSON:
 *
 *     import { expect, test } from '../testing/test.ts';
 *     import type * as Extract from '../testing/extract-page.ts';
 *
 *     test('an empty page has no article', async ({ inPage }) => {
 *       const page = await inPage<typeof Extract>('src/testing/extract-page.ts');
 *       expect(await page.call('extractHtml', '<p></p>')).toEqual({ ok: false, failure: 'empty-page' });
 *     });
 *
 * Where what is rendered matters, give the page itself: `inPage(path, { html })` opens a fresh page that shows it.
 */
import { test as base, type Page } from 'playwright/test';
import { bundleModule } from './bundle-module.ts';

export { expect } from 'playwright/test';

/** What a page's own HTML is, and at which address it seems to stand. */
export interface LivePage {
  readonly html: string;
  readonly url?: string;
  readonly contentType?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the functions of a module take what they take; `call` gives it its type.
type Functions = Record<string, (...parameters: any[]) => unknown>;

/** A module that was loaded into a page. */
export interface ModuleInPage<Module> {
  readonly page: Page;
  call<Name extends FunctionName<Module>>(
    name: Name,
    ...parameters: Module[Name] extends (...parameters: infer Given) => unknown ? Given : never
  ): Promise<Module[Name] extends (...parameters: never[]) => infer Answer ? Awaited<Answer> : never>;
}

type FunctionName<Module> = {
  [Name in keyof Module]: Module[Name] extends Functions[string] ? Name : never;
}[keyof Module];

/** Loads a module, named by its path from the project's folder, into a page. */
export type InPage = <Module = Functions>(path: string, live?: LivePage) => Promise<ModuleInPage<Module>>;

interface WorkerFixtures {
  readonly blankPages: InPage;
}

export const test = base.extend<{ readonly inPage: InPage }, WorkerFixtures>({
  blankPages: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ offline: true });
      const loaded = new Map<string, Promise<Page>>();
      await use(async (path) => {
        const page = loaded.get(path) ?? context.newPage().then((blank) => load(blank, path));
        loaded.set(path, page);
        return moduleIn(await page);
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
  inPage: async ({ blankPages, browser }, use) => {
    const context = await browser.newContext();
    await use(async (path, live) => {
      if (!live) return blankPages(path);
      const page = await context.newPage();
      await show(page, live);
      return moduleIn(await load(page, path));
    });
    await context.close();
  },
});

/** Answers every request itself: the page with its HTML, and all it asks for with nothing. */
async function show(page: Page, { html, url = 'https://page.example/', contentType = 'text/html' }: LivePage) {
  await page.route('**', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    return isPage ? route.fulfill({ body: html, contentType: `${contentType}; charset=utf-8` }) : route.abort();
  });
  await page.goto(url);
}

/** A symbol, as elements of the page with an id would shadow a name. */
const loadedModule = 'winnow-testing';

async function load(page: Page, path: string): Promise<Page> {
  const code = await bundleModule(path, 'module');
  await page.evaluate(`(() => { ${code}; globalThis[Symbol.for('${loadedModule}')] = module; })()`);
  return page;
}

function moduleIn<Module>(page: Page): ModuleInPage<Module> {
  return {
    page,
    call: (name, ...parameters) =>
      page.evaluate(
        ([symbol, name, parameters]) => {
          const module = (globalThis as unknown as Record<symbol, Functions>)[Symbol.for(symbol)];
          const called = module?.[name];
          if (!called) throw new Error(`The module exports no function ${name}`);
          return called(...parameters);
        },
        [loadedModule, String(name), parameters] as const,
      ) as never,
  };
}
