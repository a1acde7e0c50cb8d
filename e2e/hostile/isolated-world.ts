import type { CDPSession, Page } from 'playwright/test';
import type { Extraction } from '../../src/article.ts';
import { bundleModule } from '../../src/testing/bundle-module.ts';

/** What came of an extraction, or why it did not end. */
export type Attempt = { readonly extraction: Extraction; readonly milliseconds: number } | { readonly broken: string };

export type World = 'isolated' | 'main';

/** Extracts as a content script does, in a world of its own beside the page's, or in the page's. Ends what hangs. */
export class Extractor {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #code: string;

  private constructor(page: Page, session: CDPSession, code: string) {
    this.#page = page;
    this.#session = session;
    this.#code = code;
  }

  static async of(page: Page): Promise<Extractor> {
    const session = await page.context().newCDPSession(page);
    return new Extractor(page, session, await bundleModule('src/testing/extract-page.ts', 'module'));
  }

  async extract(html: string, world: World = 'isolated', timeoutMs = 30_000): Promise<Attempt> {
    await show(this.#page, html);
    const contextId = world === 'isolated' ? await this.#isolatedWorld() : undefined;
    const expression = `(() => { ${this.#code}; const start = performance.now();
      const extraction = module.extractDocument({});
      return JSON.stringify({ extraction, milliseconds: performance.now() - start }); })()`;
    const where = contextId === undefined ? {} : { contextId };
    const ended = this.#session.send('Runtime.evaluate', {
      expression,
      ...where,
      returnByValue: true,
      timeout: timeoutMs,
    });
    const answer = await ended.catch((error: Error) => error);
    if (answer instanceof Error) return { broken: answer.message };
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) return { broken: exceptionDetails.exception?.description ?? exceptionDetails.text };
    return JSON.parse(String(result.value));
  }

  async #isolatedWorld(): Promise<number> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'winnow' };
    return (await this.#session.send('Page.createIsolatedWorld', world)).executionContextId;
  }
}

async function show(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto('https://page.example/story', { waitUntil: 'domcontentloaded' });
}
