import { writeFileSync } from 'node:fs';
import type { Popup } from './browser.ts';
import { pressKeys } from './firefox-actions.ts';
import { asyncScript, type Marionette, resultOf, type ScriptResult } from './marionette.ts';
import { until } from './until.ts';
import { type Key, View } from './view.ts';

/** What the actor inside the popup does for us. */
type ActorCall =
  | { readonly does: 'run'; readonly script: string }
  | { readonly does: 'click'; readonly selector: string }
  | { readonly does: 'screenshot' };

/**
 * The popup is no tab, so Marionette does not reach it by itself. Its window actor does; it is internal to Firefox, and
 * the one part here that an update of Firefox may break.
 */
export class FirefoxPopup extends View implements Popup {
  readonly #marionette: Marionette;

  constructor(marionette: Marionette) {
    super();
    this.#marionette = marionette;
  }

  async run(expression: string): Promise<unknown> {
    return resultOf((await this.#act({ does: 'run', script: asyncScript(expression) })) as ScriptResult);
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#act({ does: 'click', selector });
  }

  press(key: Key): Promise<void> {
    return pressKeys(this.#marionette, key);
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, Buffer.from((await this.#act({ does: 'screenshot' })) as string, 'base64'));
  }

  isOpen(): Promise<boolean> {
    return this.#marionette.call('chrome', () => {
      const panel = document.querySelector('.webextension-popup-browser')?.closest<HTMLElement & XulPanel>('panel');
      return panel?.state === 'open' || panel?.state === 'showing';
    }, []);
  }

  /** Waits until the popup's own document is there and visible. */
  async waitUntilOpen(): Promise<void> {
    await until(
      () =>
        this.#marionette.call('chrome', () => {
          const browser = document.querySelector<XulBrowser>('.webextension-popup-browser');
          const shown = browser?.browsingContext.currentWindowGlobal?.documentURI.spec ?? '';
          return (
            browser?.closest<HTMLElement & XulPanel>('panel')?.state === 'open' && shown.startsWith('moz-extension:')
          );
        }, []),
      'the popup to open',
    );
  }

  async close(): Promise<void> {
    await this.#marionette.call(
      'chrome',
      () =>
        document.querySelector('.webextension-popup-browser')?.closest<HTMLElement & XulPanel>('panel')?.hidePopup(),
      [],
    );
    await until(async () => !(await this.isOpen()), 'the popup to close');
  }

  #act(call: ActorCall): Promise<unknown> {
    return this.#marionette.call(
      'chrome',
      async (call) => {
        const browser = document.querySelector<XulBrowser>('.webextension-popup-browser');
        const actor = browser?.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
        if (!actor) throw new Error('The popup is not open.');
        if (call.does === 'screenshot') return actor.takeScreenshot(null, 0, false, false);
        if (call.does === 'run') {
          return actor.executeScript(call.script, [], { timeout: 30_000, async: true, newSandbox: true });
        }
        const strategy = call.selector.startsWith('/') ? 'xpath' : 'css selector';
        const element = await actor.findElement(strategy, call.selector, { timeout: 3000 });
        return actor.clickElement(element, { toJSON: () => ({}) });
      },
      [call],
    );
  }
}

// The parts of Firefox's own window that are used above.
interface XulPanel {
  readonly state: string;
  hidePopup(): void;
}

interface XulBrowser extends HTMLElement {
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal | null };
}

interface WindowGlobal {
  readonly documentURI: { readonly spec: string };
  getActor(name: 'MarionetteCommands'): MarionetteActor;
}

interface MarionetteActor {
  executeScript(script: string, given: [], options: object): Promise<unknown>;
  findElement(strategy: string, selector: string, options: object): Promise<unknown>;
  clickElement(element: unknown, capabilities: object): Promise<unknown>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<unknown>;
}
